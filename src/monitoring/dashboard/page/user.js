import { blob, get, post, remove, upload, watch } from './api.js';
import { lines } from './charts.js';
import { busy, card, el, field, moment, number, say, table } from './dom.js';

export async function cvsView() {
  const [{ data: cvs }, { data: analytics }] = await Promise.all([
    get('/api/user/cv/list?page_size=50'),
    get('/api/optimized/user/analytics'),
  ]);
  const rows = cvs.map((cv) => [
    el('a', { href: `#/cvs/${cv.id}` }, cv.title),
    state(cv.status),
    cv.language ?? '–',
    moment(cv.created_at),
  ]);
  return [
    el('h1', {}, 'My CVs'),
    el(
      'div',
      { class: 'grid' },
      uploadCard(),
      card(
        'At a glance',
        figure(number(analytics.cvs.total), 'CVs'),
        figure(number(analytics.analyses.best_score), 'best score of 100'),
        figure(number(analytics.jobs.applications), 'applications'),
      ),
      skillsCard('Ads ask for', analytics.jobs.skills_asked_for),
      skillsCard('Missing in your CVs', analytics.jobs.skills_missing),
      el(
        'section',
        { class: 'card wide' },
        el('h2', {}, 'CVs'),
        cvs.length
          ? table(['Title', 'State', 'Language', 'Uploaded'], rows, 'Your CVs')
          : el('p', { class: 'soft' }, 'None yet. Upload the first one.'),
      ),
      analytics.scores.length > 1 && scoresCard(analytics.scores),
    ),
  ];
}

const figure = (value, unit) => el('div', {}, el('p', { class: 'figure' }, value), el('p', { class: 'soft' }, unit));

function state(status) {
  const kind = { ready: 'good', failed: 'bad' }[status] ?? 'warn';
  return el('span', { class: `state ${kind}` }, status);
}

function skillsCard(title, skills) {
  const chips = skills.slice(0, 12).map(({ name, count }) => el('li', {}, `${name} · ${count}`));
  return card(
    title,
    chips.length ? el('ul', { class: 'chips' }, chips) : el('p', { class: 'soft' }, 'Match a CV with a job ad to see.'),
  );
}

function scoresCard(scores) {
  const canvas = el('canvas');
  const section = el(
    'section',
    { class: 'card wide' },
    el('h2', {}, 'Scores over time'),
    el('div', { class: 'chart' }, canvas),
  );
  queueMicrotask(() =>
    lines(canvas, `Scores from ${scores[0].score} to ${scores.at(-1).score}`, scores, [['Score', 'score']]),
  );
  return section;
}

function uploadCard() {
  const file = el('input', {
    type: 'file',
    required: true,
    accept: '.pdf,.docx,.odt,.rtf,.txt,.md,.html,.json,.xml,.zip',
  });
  const button = el('button', { type: 'submit' }, 'Upload');
  const progress = el('progress', { max: 1, value: 0, hidden: true, 'aria-label': 'Upload' });
  const form = el(
    'form',
    {},
    ...field('PDF, DOCX, ODT, RTF, text, Markdown, HTML, JSON Resume, Europass or LinkedIn export', file),
    progress,
    el('div', { class: 'row' }, button),
  );
  form.addEventListener(
    'submit',
    busy(button, async () => {
      progress.hidden = false;
      const cv = await upload('/api/user/cv/upload', file.files[0], (share) => (progress.value = share));
      if (cv.task_id) await until(cv.task_id, progress);
      location.hash = `#/cvs/${cv.id}`;
    }),
  );
  return card('Upload a CV', form);
}

/** Follows a task to its end. */
async function until(taskId, progress) {
  const done = new AbortController();
  await watch(`/api/user/tasks/${taskId}/events`, done.signal, (task) => {
    progress.value = task.progress / 100;
    if (['succeeded', 'failed', 'cancelled'].includes(task.state)) done.abort();
  }).catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
}

export async function cvView(id) {
  const cv = await get(`/api/user/cv/${id}`);
  const back = el('p', {}, el('a', { href: '#/cvs' }, '← All CVs'));
  if (cv.status !== 'ready') {
    return [
      back,
      el('h1', {}, cv.title),
      card('Not read', el('p', {}, cv.problem?.detail ?? 'It is still being read.'), deleteButton(cv)),
    ];
  }
  const [reading, analysis] = await Promise.all([get(`/api/user/cv/${id}/resume`), post(`/api/user/cv/${id}/analyze`)]);
  return [
    back,
    el('h1', {}, cv.title),
    el(
      'div',
      { class: 'grid two' },
      analysisCard(analysis),
      resumeCard(reading),
      jobCard(cv),
      el(
        'section',
        { class: 'card' },
        el('h2', {}, 'This CV'),
        el(
          'div',
          { class: 'row' },
          saveButton('Original', `/api/user/cv/${id}/download`),
          ...['pdf', 'docx', 'md'].map((format) =>
            saveButton(format.toUpperCase(), `/api/user/cv/${id}/render?format=${format}`),
          ),
          saveButton('Blind PDF', `/api/user/cv/${id}/render?format=pdf&redact=true`),
        ),
        deleteButton(cv),
      ),
    ),
  ];
}

function analysisCard({ score, findings }) {
  const failed = findings.filter(({ passed }) => !passed);
  const items = failed.map((finding) =>
    el(
      'li',
      {},
      el(
        'span',
        { class: `state ${finding.severity === 'error' || finding.severity === 'high' ? 'bad' : 'warn'}` },
        finding.message,
      ),
      el('p', { class: 'soft' }, finding.fix),
      finding.spans[0]?.text && el('blockquote', {}, finding.spans[0].text.slice(0, 200)),
    ),
  );
  return card(
    'Analysis',
    el('p', { class: 'figure' }, `${number(score)} / 100`),
    el('p', { class: 'soft' }, `${findings.length - failed.length} of ${findings.length} checks passed`),
    items.length ? el('ul', { class: 'plain' }, items) : el('p', { class: 'good' }, 'Nothing to mend.'),
  );
}

function resumeCard({ resume, unparsed, hidden_text: hidden, injected_instructions: injected, losses }) {
  const { basics = {}, work = [], education = [], skills = [], languages = [] } = resume;
  const entry = (head, sub, points = []) => [
    el('h3', {}, head || '–'),
    el('p', { class: 'soft' }, sub),
    points.length > 0 &&
      el(
        'ul',
        { class: 'tight' },
        points.map((point) => el('li', {}, point)),
      ),
  ];
  const span = ({ startDate, endDate }) => [startDate, endDate ?? (startDate && 'now')].filter(Boolean).join(' – ');
  return card(
    'What was read',
    el('p', {}, el('strong', {}, basics.name ?? '–'), basics.label && ` · ${basics.label}`),
    el('p', { class: 'soft' }, [basics.email, basics.phone, basics.location?.city].filter(Boolean).join(' · ')),
    ...work.flatMap((job) => entry([job.position, job.name].filter(Boolean).join(', '), span(job), job.highlights)),
    ...education.flatMap((school) =>
      entry(
        [school.studyType, school.area].filter(Boolean).join(', '),
        [school.institution, span(school)].filter(Boolean).join(' · '),
      ),
    ),
    skills.length > 0 && el('h3', {}, 'Skills'),
    el(
      'ul',
      { class: 'chips' },
      skills
        .flatMap(({ name, keywords }) => (keywords?.length ? keywords : [name]))
        .filter(Boolean)
        .map((name) => el('li', {}, name)),
    ),
    languages.length > 0 &&
      el(
        'p',
        {},
        `Languages: ${languages.map(({ language, fluency }) => [language, fluency].filter(Boolean).join(' ')).join(', ')}`,
      ),
    ...quotes('Text that no field took', unparsed),
    ...quotes('Hidden text: machines read it, people do not', hidden),
    ...quotes(
      'Instructions to a machine, which have no effect',
      injected.map(({ span }) => span),
    ),
    ...quotes('What the format could not carry over', losses),
  );
}

/** What the reader should know of the document, folded. */
const quotes = (title, found) =>
  found.length > 0
    ? [
        el(
          'details',
          {},
          el('summary', { class: 'warn' }, `${title}: ${found.length}`),
          ...found.map(({ text, message }) => el('blockquote', {}, text ?? message)),
        ),
      ]
    : [];

function jobCard(cv) {
  const ad = el('textarea', { required: true, maxlength: '50000', placeholder: 'Paste the text of a job ad' });
  const matchButton = el('button', { type: 'submit' }, 'Match and tailor');
  const result = el('div', { 'aria-live': 'polite' });
  const form = el('form', {}, ...field('Job ad', ad), el('div', { class: 'row' }, matchButton), result);
  form.addEventListener(
    'submit',
    busy(matchButton, async () => {
      const job = await post('/api/user/jobs/description', { description: ad.value });
      const match = await post(`/api/user/jobs/match/${cv.id}`, { job_id: job.id });
      const tailored = await post(`/api/user/cv/${cv.id}/tailor`, { job_id: job.id });
      result.replaceChildren(...matchResult(job, match), ...(await preview(cv, tailored.version)));
    }),
  );
  return el('section', { class: 'card wide' }, el('h2', {}, 'Match with a job ad'), form);
}

function matchResult(job, { score, contributions }) {
  const rows = contributions.map(({ name, required, points, weight, evidence, explanation }) => [
    name,
    required ? 'required' : 'preferred',
    `${number(points, 1)} / ${number(weight, 1)}`,
    evidence[0]?.text ?? explanation,
  ]);
  return [
    el('h3', {}, [job.title, job.company].filter(Boolean).join(', ') || 'The ad'),
    el('p', { class: 'figure' }, `${number(score, 1)} / 100`),
    table(['Asked for', '', 'Points', 'In your CV'], rows, 'Requirements and evidence'),
  ];
}

async function preview(cv, version) {
  const url = `/api/user/cv/${cv.id}/render?format=pdf&version=${version}`;
  const pdf = URL.createObjectURL(await blob(url));
  return [
    el('h3', {}, `Tailored version ${version}`),
    el(
      'div',
      { class: 'row' },
      el('a', { class: 'button', href: pdf, download: `${cv.title}-tailored.pdf` }, 'Save PDF'),
      saveButton('Save DOCX', `/api/user/cv/${cv.id}/render?format=docx&version=${version}`),
    ),
    el('iframe', { src: pdf, title: 'The tailored CV' }),
  ];
}

function saveButton(label, url) {
  const button = el('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener(
    'click',
    busy(button, async () => {
      const href = URL.createObjectURL(await blob(url));
      el('a', { href, download: label.toLowerCase().replace(/\W+/g, '-') }).click();
    }),
  );
  return button;
}

function deleteButton(cv) {
  const button = el('button', { type: 'button', class: 'quiet bad' }, 'Delete');
  button.addEventListener(
    'click',
    busy(button, async () => {
      if (!confirm(`Delete “${cv.title}” with its versions and analyses?`)) return;
      await remove(`/api/user/cv/${cv.id}`);
      say('Deleted.');
      location.hash = '#/cvs';
    }),
  );
  return button;
}
