import { answerChallenge, isAdmin, post, signIn, signOut, signedIn } from './api.js';
import { dropCharts } from './charts.js';
import { busy, card, el, field, say } from './dom.js';
import { cvView, cvsView } from './user.js';
import { securityView, serviceView, usersView } from './admin.js';

const main = document.getElementById('main');
const nav = document.getElementById('nav');
const signOutButton = document.getElementById('sign-out');
let leaving = new AbortController();

const VIEWS = [
  { path: /^#\/cvs$/, title: 'My CVs', show: cvsView, link: '#/cvs' },
  { path: /^#\/cvs\/([\w-]+)$/, title: 'CV', show: cvView },
  { path: /^#\/service$/, title: 'Service', show: serviceView, link: '#/service', admin: true },
  { path: /^#\/security$/, title: 'Security', show: securityView, link: '#/security', admin: true },
  { path: /^#\/users$/, title: 'Users', show: usersView, link: '#/users', admin: true },
];

async function show() {
  leaving.abort();
  leaving = new AbortController();
  dropCharts();
  say('');
  drawNavigation();
  if (!signedIn()) return showSignIn();
  const view = VIEWS.find(({ path, admin }) => path.test(location.hash) && (!admin || isAdmin())) ?? VIEWS[0];
  document.title = `${view.title} – CV Management`;
  main.replaceChildren(el('p', { class: 'soft' }, 'Loading …'));
  try {
    const content = await view.show(view.path.exec(location.hash)?.[1], leaving.signal);
    main.replaceChildren(...[content].flat());
    main.focus();
  } catch (error) {
    main.replaceChildren(el('h1', {}, view.title));
    say(error.message, true);
  }
}

function drawNavigation() {
  const views = VIEWS.filter(({ link, admin }) => link && (!admin || isAdmin()));
  nav.hidden = signOutButton.hidden = !signedIn();
  nav.replaceChildren(
    ...views.map(({ title, link }) =>
      el('a', { href: link, 'aria-current': location.hash.startsWith(link) ? 'page' : undefined }, title),
    ),
  );
}

function showSignIn() {
  document.title = 'Sign in – CV Management';
  const email = el('input', { type: 'email', autocomplete: 'username', required: true });
  const password = el('input', { type: 'password', autocomplete: 'current-password', required: true });
  const button = el('button', { type: 'submit' }, 'Sign in');
  const enter = () => (location.hash === '#/cvs' ? show() : (location.hash = '#/cvs'));
  const form = el('form', {}, ...field('E-mail', email), ...field('Password', password), button);
  form.addEventListener(
    'submit',
    busy(button, async () => {
      const challenge = await signIn(email.value, password.value);
      if (challenge) askForCode(challenge, enter);
      else enter();
    }),
  );
  const register = el('a', { href: '#' }, 'create one');
  register.addEventListener('click', (event) => {
    event.preventDefault();
    showRegistration();
  });
  main.replaceChildren(
    el(
      'div',
      { class: 'narrow' },
      card('Sign in', form, el('p', { class: 'soft' }, 'No account? You can ', register, '.')),
    ),
  );
  email.focus();
}

function askForCode(challenge, enter) {
  const code = el('input', { autocomplete: 'one-time-code', required: true });
  const button = el('button', { type: 'submit' }, 'Continue');
  const form = el('form', {}, ...field('Code of your authenticator app, or a recovery code', code), button);
  form.addEventListener(
    'submit',
    busy(button, async () => {
      const { status: _status, ...rest } = challenge;
      const token = Object.fromEntries(Object.entries(rest).filter(([name]) => name.endsWith('_token')));
      await answerChallenge({ ...token, code: code.value.trim() });
      enter();
    }),
  );
  main.replaceChildren(el('div', { class: 'narrow' }, card('Second factor', form)));
  code.focus();
}

function showRegistration() {
  const username = el('input', { autocomplete: 'nickname', required: true });
  const email = el('input', { type: 'email', autocomplete: 'email', required: true });
  const password = el('input', { type: 'password', autocomplete: 'new-password', required: true, minlength: '8' });
  const button = el('button', { type: 'submit' }, 'Create the account');
  const form = el(
    'form',
    {},
    ...field('User name', username),
    ...field('E-mail', email),
    ...field('Password, at least 8 characters', password),
    button,
  );
  form.addEventListener(
    'submit',
    busy(button, async () => {
      const { message } = await post('/api/auth/register', {
        username: username.value,
        email: email.value,
        password: password.value,
      });
      showSignIn();
      say(message);
    }),
  );
  main.replaceChildren(el('div', { class: 'narrow' }, card('Create an account', form)));
  username.focus();
}

signOutButton.addEventListener('click', async () => {
  await signOut();
  location.hash = '';
  show();
});
window.addEventListener('hashchange', show);
show();
