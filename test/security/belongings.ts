import { NURSE, NURSE_AD } from '../support/documents.js';
import { type Person, call } from './world.js';

/** One of each thing that an id in a path can name, by the name of the parameter. */
export type Belongings = Record<string, string>;

export async function makeBelongings(url: string, { id, token }: Person): Promise<Belongings> {
  const make = async (route: string, body?: unknown): Promise<Record<string, string>> => {
    const { status, text, json } = await call(url, 'POST', route, { token, body });
    if (status >= 300) throw new Error(`POST ${route}: ${status} ${text}`);
    return json as Record<string, string>;
  };
  const first = async (route: string) => {
    const { json } = await call(url, 'GET', route, { token });
    return (json as { data: { id: string }[] }).data[0]?.id ?? '';
  };
  const idOf = async (route: string, body?: unknown) => (await make(route, body))['id'] ?? '';

  const cv_id = await idOf('/api/user/cv/upload', upload('cv.md', NURSE));
  const job_id = await idOf('/api/user/jobs/description', { description: NURSE_AD });
  const webhook_id = await idOf('/api/user/webhooks', { url: 'http://127.0.0.1:9/', events: ['account.activity'] });
  const token_id = await idOf('/api/user/access-tokens', { name: 'Mine', scopes: ['cv.read'] }); // tells the webhook
  await make('/api/user/api-keys', { provider: 'openai', api_key: 'sk-0123456789abcdef0123' });
  return {
    user_id: id,
    cv_id,
    job_id,
    webhook_id,
    token_id,
    provider: 'openai',
    version: '1',
    application_id: await idOf('/api/user/jobs/application', { job_title: 'Nurse', company: 'Northgate', cv_id }),
    file_id: await idOf('/api/user/files/upload?file_type=cv', upload('other.md', `${NURSE}\nMore`)),
    analysis_id: await idOf(`/api/user/cv/${cv_id}/analyze`, {}),
    letter_id: await idOf(`/api/user/cv/${cv_id}/cover-letter`, { job_id }),
    delivery_id: await first(`/api/user/webhooks/${webhook_id}/deliveries`),
    session_id: await first('/api/auth/sessions'),
    task_id: (await make('/api/user/export'))['task_id'] ?? '',
  };
}

export function upload(name: string, text: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([text]), name);
  return form;
}
