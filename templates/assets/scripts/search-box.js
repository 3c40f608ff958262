/**
 * The search box of every page: suggests records while somebody types, from an index that is loaded when the box is
 * first used. Without this script a link to the search page stands in the box's place.
 *
 * [data-search] holds the link and the form, and tells where the engine (data-engine), the index (data-index) and the
 * output's root (data-root) are. Its suggestions follow the combobox pattern of the ARIA Authoring Practices.
 */
(function () {
  'use strict';

  var SUGGESTIONS = 7;

  /** The engine while it loads and afterwards: run twice it would forget what the first run is waiting for. */
  var engine = null;

  function loadedEngine(address) {
    engine = engine || new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = function () {
        engine = null;
        reject(new Error(address));
      };
      document.head.appendChild(script);
    });
    return engine;
  }

  /** A promise of the index at an address, by the engine that an element names. */
  window.palvelukarttaIndex = function (place, address) {
    return loadedEngine(place.dataset.engine).then(function () { return window.palvelukarttaSearch.open(address); });
  };

  /** A promise of what a question to that index finds. It may be put twice: see the engine. */
  window.palvelukarttaAsk = function (place, address, question) {
    return loadedEngine(place.dataset.engine).then(function () {
      return window.palvelukarttaSearch.ask(address, question);
    });
  };

  /** Puts a text into an element with the words of the answer marked. */
  window.palvelukarttaMarked = function (element, pieces) {
    pieces.forEach(function (piece) {
      var node = document.createTextNode(piece.text);
      if (piece.isMatch) {
        var mark = document.createElement('mark');
        mark.appendChild(node);
        node = mark;
      }
      element.appendChild(node);
    });
  };

  function box(place) {
    var form = place.querySelector('form');
    var field = form.querySelector('input');
    var list = document.createElement('ul');
    var active = -1;
    var asked = 0;

    list.id = field.id + '-list';
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.dataset.suggestions);
    form.appendChild(list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', list.id);
    place.querySelector('.search-link').hidden = true;
    form.hidden = false;

    function close() {
      list.hidden = true;
      list.textContent = '';
      choose(-1);
      field.setAttribute('aria-expanded', 'false');
    }

    function choose(number) {
      active = number;
      Array.from(list.children).forEach(function (option, place) {
        option.setAttribute('aria-selected', String(place === number));
        if (place === number) option.scrollIntoView({ block: 'nearest' });
      });
      if (number < 0) field.removeAttribute('aria-activedescendant');
      else field.setAttribute('aria-activedescendant', list.children[number].id);
    }

    function show(found, answer, rows) {
      list.textContent = '';
      rows.forEach(function (row, number) {
        var option = document.createElement('li');
        option.id = list.id + '-' + number;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        // An option may hold nothing that can be focused, so it is no link.
        option.dataset.address = place.dataset.root + row.path;
        if (row.language) option.lang = row.language;
        window.palvelukarttaMarked(option, found.marked(row.title, answer));
        list.appendChild(option);
      });
      active = -1;
      field.removeAttribute('aria-activedescendant');
      list.hidden = !rows.length;
      field.setAttribute('aria-expanded', String(rows.length > 0));
    }

    function suggest() {
      var query = field.value.trim();
      var number = asked += 1;
      if (query.length < 2) return close();
      window.palvelukarttaAsk(place, place.dataset.index, function (found) {
        return found.answer(query).then(function (answer) {
          var numbers = answer.results.slice(0, SUGGESTIONS).map(function (result) { return result.document; });
          return found.documents(numbers).then(function (rows) {
            // Only the last question counts, and only while somebody waits for it.
            if (number === asked && document.activeElement === field) show(found, answer, rows);
          });
        });
      }).catch(close);
    }

    list.addEventListener('click', function (event) {
      var option = event.target.closest('[role="option"]');
      if (option) location.href = option.dataset.address;
    });
    field.addEventListener('focus', function () {
      window.palvelukarttaIndex(place, place.dataset.index).catch(function () {});
    });
    field.addEventListener('input', suggest);
    field.addEventListener('blur', function () { setTimeout(function () { asked += 1; close(); }, 200); });
    field.addEventListener('keydown', function (event) {
      var count = list.children.length;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === 'ArrowDown' && count) {
        event.preventDefault();
        choose((active + 1) % count);
      } else if (event.key === 'ArrowUp' && count) {
        event.preventDefault();
        choose(active <= 0 ? count - 1 : active - 1);
      }
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var query = field.value.trim();
      if (active >= 0) location.href = list.children[active].dataset.address;
      else location.href = form.getAttribute('action') + (query ? '?q=' + encodeURIComponent(query) : '');
    });
  }

  document.querySelectorAll('[data-search]').forEach(box);
})();
