/**
 * Keeps a previewed page up to date: shows it anew where it was read when the site has changed, exchanges the stylesheet
 * alone when nothing else has, and shows what is wrong. Served by the preview only; the published site does not have it.
 */
(function () {
  'use strict';

  const own = document.currentScript.dataset;
  const placeKey = 'palvelukartta-preview-place';
  let styles = own.styles;
  let news = null;
  let panel = null;
  let hidden = '';

  /** Goes back to where the page was read before it was reloaded. */
  function restorePlace() {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(placeKey));
      sessionStorage.removeItem(placeKey);
    } catch { /* Without storage the browser does what it does. */ }
    if (!place || place.page !== location.pathname) return;
    // A text that is written in place of another has no target yet.
    if (location.hash) location.replace(location.hash);
    const scroll = () => window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    scroll();
    // What other scripts add to the page may have moved it.
    window.addEventListener('load', scroll, { once: true });
  }

  /** What of a page only a reload brings into effect: its scripts, and what it may do. */
  function foundations(page) {
    const marks = page.head.querySelectorAll('script[src], meta[http-equiv]');
    return Array.from(marks, (each) => each.getAttribute('src') || each.content).join('\n');
  }

  /**
   * Shows the page as it is now. Its new text is written in place of the old, which leaves nothing of it behind, no
   * listener either, and takes a fraction of the time of a reload.
   */
  async function renew() {
    try {
      const place = { page: location.pathname, x: window.scrollX, y: window.scrollY };
      sessionStorage.setItem(placeKey, JSON.stringify(place));
    } catch { /* See above. */ }
    news.close();
    document.removeEventListener('visibilitychange', listen);
    try {
      const answer = await fetch(location.href);
      const text = await answer.text();
      const head = new DOMParser().parseFromString(text.split('</head>', 1)[0], 'text/html');
      if (!answer.ok || answer.redirected || foundations(head) !== foundations(document)) return location.reload();
      document.open();
      document.write(text);
      document.close();
    } catch {
      location.reload();
    }
  }

  /** Puts a new stylesheet beside the old one, which goes when the new one is there, so that nothing flickers. */
  function exchangeStylesheet(path) {
    const old = document.head.querySelectorAll('link[rel="stylesheet"]');
    if (!old.length || !path) return renew();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/' + path;
    link.onload = () => old.forEach((each) => each.remove());
    link.onerror = () => link.remove();
    old[old.length - 1].after(link);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** The line of the file with what is meant marked in it. */
  function excerpt(problem) {
    const box = element('pre', 'excerpt');
    const letters = Array.from(problem.excerpt);
    const from = Math.min(problem.column - 1, letters.length);
    const to = Math.max(from, Math.min(problem.endColumn - 1, letters.length));
    box.append(element('span', 'number', problem.line + ' '), letters.slice(0, from).join(''));
    box.append(element('mark', '', letters.slice(from, to).join('')), letters.slice(to).join(''));
    return box;
  }

  function item(problem) {
    const made = element('li');
    made.append(element('p', 'place', problem.file + ':' + problem.line + ':' + problem.column));
    made.append(element('p', 'message', problem.message));
    if (problem.excerpt.trim()) made.append(excerpt(problem));
    if (problem.help) made.append(element('p', 'help', problem.help));
    problem.notes.forEach((note) => made.append(element('p', 'note', note)));
    return made;
  }

  /** An empty panel whose later content is read aloud without taking the focus. */
  function madePanel() {
    const host = element('div');
    host.id = 'palvelukartta-preview';
    const root = host.attachShadow({ mode: 'open' });
    const looks = element('link');
    looks.rel = 'stylesheet';
    looks.href = '/_preview/overlay.css';
    const box = element('div', 'panel');
    box.setAttribute('role', 'status');
    box.hidden = true;
    root.append(looks, box);
    document.body.append(host);
    return box;
  }

  function showProblems(status) {
    if (!panel) panel = madePanel();
    const shown = JSON.stringify(status.problems);
    if (!status.count || shown === hidden) {
      panel.hidden = true;
      panel.replaceChildren();
      if (!status.count) hidden = '';
      return;
    }
    const head = element('div', 'head');
    head.append(element('p', 'count', status.words.heading));
    const close = element('button', '', status.words.hide);
    close.type = 'button';
    close.onclick = () => {
      hidden = shown;
      panel.hidden = true;
    };
    head.append(close);
    const list = element('ol');
    list.tabIndex = 0;
    list.setAttribute('aria-label', status.words.list);
    status.problems.forEach((problem) => list.append(item(problem)));
    if (status.words.more) list.append(element('li', 'more', status.words.more));
    panel.lang = status.words.language;
    panel.replaceChildren(head, list);
    panel.hidden = false;
  }

  function take(status) {
    if (status.pages !== own.pages) return renew();
    if (status.styles !== styles) {
      styles = status.styles;
      exchangeStylesheet(status.stylesheet);
    }
    showProblems(status);
  }

  /** A browser keeps few connections to one server: a page that nobody sees asks for news when it is seen again. */
  function listen() {
    if (news) news.close();
    news = null;
    if (document.visibilityState === 'hidden') return;
    news = new EventSource('/_preview/events');
    news.onmessage = (event) => take(JSON.parse(event.data));
  }

  restorePlace();
  document.addEventListener('visibilitychange', listen);
  // A page that the browser brings back from its memory has lost its connection.
  window.addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  listen();
})();
