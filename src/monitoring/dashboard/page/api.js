/** What the page knows of who is signed in; gone with the tab. */
const KEY = 'cv-session';
let session = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');

export const signedIn = () => session !== null;
export const isAdmin = () => session?.user.role === 'admin';

function keep(answer) {
  session = answer && {
    access: answer.access_token,
    refresh: answer.refresh_token,
    user: answer.user ?? session?.user,
  };
  if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
  else sessionStorage.removeItem(KEY);
}

/** @returns the MFA challenge if there is one, else nothing */
export async function signIn(email, password) {
  const answer = await send('POST', '/api/auth/login', { email, password });
  if (!answer.access_token) return answer;
  keep(answer);
}

export async function answerChallenge(body) {
  keep(await send('POST', '/api/auth/mfa/verify', body));
}

export async function signOut() {
  await send('POST', '/api/auth/logout').catch(() => undefined);
  keep(null);
}

export const get = (url) => send('GET', url);
export const post = (url, body = {}) => send('POST', url, body);
export const put = (url, body = {}) => send('PUT', url, body);
export const remove = (url) => send('DELETE', url);

export async function blob(url) {
  const response = await call('GET', url);
  return response.blob();
}

async function send(method, url, body) {
  const response = await call(method, url, body);
  const text = await response.text();
  return text && /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
}

async function call(method, url, body, again = true) {
  const response = await fetch(url, {
    method,
    headers: {
      ...(session && { authorization: `Bearer ${session.access}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (response.status === 401 && session && again && (await refresh())) return call(method, url, body, false);
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function refresh() {
  if (!session.refresh) return expired();
  const response = await fetch('/api/auth/refresh', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ refresh_token: session.refresh }),
  });
  if (!response.ok) return expired();
  keep(await response.json());
  return true;
}

function expired() {
  keep(null);
  location.hash = '#/sign-in';
  return false;
}

async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  const fields = (problem.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join(' ');
  return new Error([problem.detail ?? `The service answered ${response.status}.`, fields].filter(Boolean).join(' '));
}

/** XMLHttpRequest, since fetch tells nothing of how far an upload is. */
export function upload(url, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file);
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${session.access}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const answer = JSON.parse(request.responseText || '{}');
      if (request.status < 300) resolve(answer);
      else reject(new Error(answer.detail ?? `The service answered ${request.status}.`));
    };
    request.onerror = () => reject(new Error('The service cannot be reached.'));
    request.send(form);
  });
}

/** Server-sent events, by fetch: EventSource sends no Authorization. Ends when the signal says so. */
export async function watch(url, signal, onData) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${session.access}` }, signal });
  if (!response.ok) throw await problemOf(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const events = text.split('\n\n');
    text = events.pop();
    for (const event of events) {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim())
        .join('\n');
      if (data) onData(JSON.parse(data));
    }
  }
}
