import { Injectable } from '@nestjs/common';
import { INSTANCE } from '../instance.js';
import { LEVELS, type Level, type LogLineResponse, type LogQuery, type LogsResponse } from './logs.dto.js';
import { recentLines } from './recent-lines.js';
import { redactLine } from './redact-line.js';

@Injectable()
export class LogsService {
  recent({ level, request_id, contains, limit }: LogQuery): LogsResponse {
    const data: LogLineResponse[] = [];
    for (const raw of recentLines.newest()) {
      const line = redactLine(raw);
      if (contains !== undefined && !line.toLowerCase().includes(contains.toLowerCase())) continue;
      const parsed = parse(line);
      if (!parsed || LEVELS.indexOf(parsed.level) < LEVELS.indexOf(level)) continue;
      if (request_id !== undefined && parsed.fields['request_id'] !== request_id) continue;
      data.push(parsed);
      if (data.length >= limit) break;
    }
    return { status: 'success', instance: INSTANCE, data };
  }
}

function parse(line: string): LogLineResponse | null {
  try {
    const { time, level, msg, ...fields } = JSON.parse(line) as { time: string; level: Level; msg?: string };
    return { time, level, message: msg ?? '', fields };
  } catch {
    return null; // a line that redaction cut in two
  }
}
