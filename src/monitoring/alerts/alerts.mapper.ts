import { type AlertEntity } from './alert.entity.js';
import { type AlertResponse } from './alerts.dto.js';

export function toAlertResponse(alert: AlertEntity): AlertResponse {
  return {
    id: alert.id,
    rule: alert.rule,
    severity: alert.severity,
    state: alert.resolvedAt ? 'resolved' : 'firing',
    summary: alert.summary,
    value: Math.round(alert.value * 100) / 100,
    started_at: alert.startedAt.toISOString(),
    resolved_at: alert.resolvedAt?.toISOString() ?? null,
  };
}
