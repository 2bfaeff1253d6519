// Tabs that are remembered, copy buttons, search, theme and menu: no dependency, no network.
(() => {
  const root = document.documentElement;
  const every = (selector, within = document) => [...within.querySelectorAll(selector)];
  const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a private window */ } };
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const say = (words) => { document.getElementById('said').textContent = words; };

  // Tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
  function choose(list, tab, focus) {
    for (const other of every('[role=tab]', list)) {
      const on = other === tab;
      other.setAttribute('aria-selected', String(on));
      other.tabIndex = on ? 0 : -1;
      document.getElementById(other.getAttribute('aria-controls')).classList.toggle('on', on);
    }
    if (focus) tab.focus({ preventScroll: true });
    const [left, right] = [tab.offsetLeft - list.offsetLeft, tab.offsetLeft - list.offsetLeft + tab.offsetWidth];
    if (left < list.scrollLeft) list.scrollLeft = left;
    const clear = list.clientWidth - 24; // the edge is faded
    if (right > list.scrollLeft + clear) list.scrollLeft = right - clear;
  }
  function remember(list, tab) {
    const panel = tab.getAttribute('aria-controls');
    if (list.dataset.memory) keep(list.dataset.memory, panel);
    history.replaceState(null, '', `#${panel}`);
  }
  for (const list of every('[role=tablist]')) {
    const tabs = every('[role=tab]', list);
    list.addEventListener('click', (event) => {
      const tab = event.target.closest('[role=tab]');
      if (tab) { choose(list, tab); remember(list, tab); }
    });
    list.addEventListener('keydown', (event) => {
      const at = tabs.indexOf(event.target.closest('[role=tab]'));
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const tab = tabs[(to + tabs.length) % tabs.length];
      choose(list, tab, true);
      remember(list, tab);
    });
    const panel = (tab) => tab.getAttribute('aria-controls');
    const before = list.dataset.memory && kept(list.dataset.memory);
    choose(list, tabs.find((tab) => panel(tab) === before) ?? tabs[0]);
  }
  function follow() {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const tab = wanted && every('[role=tab]').find((found) => found.getAttribute('aria-controls') === wanted);
    if (!tab) return;
    choose(tab.closest('[role=tablist]'), tab);
    document.getElementById(wanted).scrollIntoView();
  }
  addEventListener('hashchange', follow);
  follow();

  // Copying; without the clipboard of a secure page, by a selection.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'unseen';
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      return done;
    }
  }
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const scope = button.closest('.card, .endpoint');
    const source = scope.querySelector('.panel.on pre') ?? scope.querySelector('pre, code');
    const done = await copy(source.textContent.replace(/\n?$/, scope.matches('.card') ? '\n' : ''));
    button.textContent = done ? 'Copied' : 'Press Ctrl+C';
    say(done ? 'Copied to the clipboard.' : 'Could not copy.');
    button.focus();
    setTimeout(() => { button.textContent = 'Copy'; }, 1600);
  });

  // Theme.
  const theme = document.querySelector('.theme');
  function label() { theme.setAttribute('aria-label', `Theme: ${root.dataset.theme}. Switch.`); }
  theme.addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    keep('snippetgen-theme', root.dataset.theme);
    label();
  });
  label();

  // Menu of a narrow window.
  const menu = document.querySelector('.menu');
  const sidebar = document.getElementById('sidebar');
  function open(on) {
    sidebar.classList.toggle('open', on);
    menu.setAttribute('aria-expanded', String(on));
  }
  menu.addEventListener('click', () => open(menu.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.getAttribute('aria-expanded') === 'true') { open(false); menu.focus(); }
  });
  const current = sidebar.querySelector('[aria-current=page]');
  if (current && current.offsetTop > sidebar.clientHeight) sidebar.scrollTop = current.offsetTop - sidebar.clientHeight / 2;

  // Search: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
  const input = document.getElementById('search');
  const results = document.getElementById('results');
  const base = root.dataset.base;
  let index = null;
  let at = -1;
  function load() {
    if (index) return;
    index = [];
    const script = document.createElement('script');
    script.src = `${base}assets/search-index.js`;
    script.addEventListener('load', () => { index = window.snippetgenIndex; show(); });
    document.head.append(script);
  }
  function score([title, method, path, , where], words) {
    const fields = [title, `${method} ${path}`, where].map((field) => field.toLowerCase());
    let sum = 0;
    for (const word of words) {
      const [inTitle, inPath, inWhere] = fields.map((field) => field.indexOf(word));
      if (inTitle < 0 && inPath < 0 && inWhere < 0) return 0;
      const startsWord = inTitle === 0 || (inTitle > 0 && !/[a-z0-9]/.test(fields[0][inTitle - 1]));
      sum += inTitle >= 0 ? (startsWord ? 12 : 7) : inPath >= 0 ? 4 : 1;
    }
    return sum + 3 / (1 + title.length);
  }
  function option([title, method, path, link, where], number) {
    const item = document.createElement('li');
    item.id = `result-${number}`;
    item.setAttribute('role', 'option');
    item.dataset.link = base + link;
    const verb = document.createElement('span');
    verb.className = `verb ${method.toLowerCase()}`;
    verb.textContent = method;
    const words = document.createElement('span');
    words.textContent = title;
    const place = document.createElement('span');
    place.className = 'where';
    place.textContent = [where, path].filter(Boolean).join('  ·  ');
    item.append(verb, words, place);
    return item;
  }
  function show() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = (index ?? []).map((entry) => [score(entry, words), entry])
      .filter(([points]) => points > 0).sort((a, b) => b[0] - a[0]).slice(0, 12);
    results.replaceChildren(...found.map(([, entry], number) => option(entry, number)));
    if (words.length && !found.length) {
      const none = document.createElement('li');
      none.className = 'none';
      none.setAttribute('role', 'option');
      none.setAttribute('aria-disabled', 'true');
      none.textContent = 'Nothing found.';
      results.append(none);
    }
    results.hidden = !words.length;
    input.setAttribute('aria-expanded', String(!results.hidden));
    point(found.length ? 0 : -1);
    if (words.length) say(`${found.length} found`);
  }
  function point(to) {
    const options = every('[data-link]', results);
    at = options.length ? (to + options.length) % options.length : -1;
    options.forEach((item, number) => item.setAttribute('aria-selected', String(number === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }
  function close() {
    results.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  input.addEventListener('focus', load);
  input.addEventListener('input', () => { load(); show(); });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (results.hidden) show(); else point(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && at >= 0 && !results.hidden) {
      location.href = every('[data-link]', results)[at].dataset.link;
    } else if (event.key === 'Escape') {
      if (results.hidden) input.value = '';
      close();
    }
  });
  results.addEventListener('mousedown', (event) => event.preventDefault());
  results.addEventListener('click', (event) => {
    const item = event.target.closest('[data-link]');
    if (item) location.href = item.dataset.link;
  });
  input.addEventListener('blur', close);
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
})();
