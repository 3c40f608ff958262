/**
 * A checklist that remembers its ticks in this browser, tells how far one is, and prints. Without this script, or
 * without storage, the boxes can still be ticked for as long as the page is open.
 */
(function () {
  'use strict';

  var tools = document.querySelector('[data-checklist]');
  if (!tools) return;
  var boxes = Array.from(document.querySelectorAll('.checklist input[type="checkbox"]'));
  var own = Array.from(document.querySelectorAll('[data-own-list] input[type="checkbox"]'));
  // The same list in another language is the same list.
  var key = 'palvelukartta.muistilista.' + location.pathname.split('/').pop().replace(/\.html$/, '');

  function recall() {
    try {
      return JSON.parse(localStorage.getItem(key)) || [];
    } catch (error) {
      return [];
    }
  }

  function remember() {
    var done = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.id; });
    try {
      if (done.length) localStorage.setItem(key, JSON.stringify(done));
      else localStorage.removeItem(key);
    } catch (error) {
      // Without storage the ticks hold for this visit.
    }
  }

  function tell() {
    var place = tools.querySelector('[data-progress]');
    place.textContent = place.getAttribute('data-text')
      .replace('{done}', own.filter(function (box) { return box.checked; }).length)
      .replace('{all}', own.length);
  }

  var done = recall();
  if (Array.isArray(done)) boxes.forEach(function (box) { box.checked = done.includes(box.id); });
  document.addEventListener('change', function (event) {
    if (!boxes.includes(event.target)) return;
    remember();
    tell();
  });
  tools.querySelector('[data-print]').addEventListener('click', function () { window.print(); });
  tools.querySelector('[data-clear]').addEventListener('click', function () {
    boxes.forEach(function (box) { box.checked = false; });
    remember();
    tell();
  });
  tools.hidden = false;
  tell();
})();
