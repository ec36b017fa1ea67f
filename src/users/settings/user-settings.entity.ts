import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a user chose; what they did not choose is absent and has its default when read. */
@Entity('user_settings')
export class UserSettingsEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_user_settings' })
  @ForeignKey('users', { name: 'fk_user_settings_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text', { name: 'preferred_ai_model', nullable: true })
  preferredAiModel: string | null;

  @Column('jsonb', { name: 'analysis_preferences', default: {} })
  analysisPreferences: object;

  @Column('jsonb', { name: 'notification_settings', default: {} })
  notificationSettings: object;

  @Column('jsonb', { name: 'ui_preferences', default: {} })
  uiPreferences: object;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
