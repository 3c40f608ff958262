/**
 * The search page: results while somebody types, by kind, with filters; everything in the address, so that a search can
 * be shared. Without this script the page is an alphabetical index of all pages.
 *
 * [data-search-page] holds the form, the place for the count ([data-search-count], with the words for it in data-one,
 * data-many and data-none), the place for results ([data-search-results], with data-more) and tells where the engine,
 * the index and the output's root are; data-others names the indexes of the other languages ("sv address sv-name|…").
 */
(function () {
  'use strict';

  var PER_KIND = 5;
  var FILTERS = ['kind', 'domain', 'provider', 'obligation'];

  var page = document.querySelector('[data-search-page]');
  if (!page) return;
  var form = page.querySelector('form');
  var field = form.querySelector('input[type="search"]');
  var count = page.querySelector('[data-search-count]');
  var results = page.querySelector('[data-search-results]');
  var alphabet = document.querySelector('[data-search-alphabet]');
  var asked = 0;
  var selects = FILTERS.map(function (name) { return form.elements[name]; }).filter(Boolean);

  function element(name, className, parent) {
    var node = document.createElement(name);
    if (className) node.className = className;
    if (parent) parent.appendChild(node);
    return node;
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) { return name in values ? values[name] : all; });
  }

  function ask(address, question) { return window.palvelukarttaAsk(page, address, question); }

  /** What a document has under the name of a filter. */
  function valuesOf(index, document, name) {
    return name === 'kind' ? [index.kinds[document]] : index.facets[name][document];
  }

  function fits(index, document, but) {
    return selects.every(function (select) {
      return select === but || !select.value || valuesOf(index, document, select.name).includes(select.value);
    });
  }

  /** Tells beside each choice of a filter how many results it would leave. */
  function countChoices(index, answer) {
    selects.forEach(function (select) {
      var counts = {};
      answer.results.forEach(function (result) {
        if (!fits(index, result.document, select)) return;
        valuesOf(index, result.document, select.name).forEach(function (value) {
          counts[value] = (counts[value] || 0) + 1;
        });
      });
      Array.from(select.options).forEach(function (option) {
        if (!option.value) return;
        if (!option.dataset.label) option.dataset.label = option.textContent;
        option.textContent = option.dataset.label + ' (' + (counts[option.value] || 0) + ')';
        option.disabled = !counts[option.value] && !option.selected;
      });
    });
  }

  /** The label of a kind from the filter's choices. */
  function kindLabel(kind) {
    var option = Array.from(form.elements.kind.options).find(function (one) { return one.value === kind; });
    return option ? option.dataset.label || option.textContent : kind;
  }

  function showItem(list, index, answer, row, isForeign) {
    var item = element('li', 'result', list);
    var title = element('p', 'result-title', item);
    var link = element('a', '', title);
    var summary = element('p', 'result-text', item);
    link.href = page.dataset.root + row.path;
    var language = row.language || isForeign;
    if (language) {
      link.lang = language;
      summary.lang = language;
      link.hreflang = language;
    }
    window.palvelukarttaMarked(link, index.marked(row.title, answer));
    window.palvelukarttaMarked(summary, index.marked(row.summary, answer));
  }

  /**
   * Results of each kind below a heading. Kinds with a result at least half as good as the best come first; among them
   * and among the others the kinds keep the order of the index, which starts with what answers an official's question.
   */
  function showGroups(index, answer, found) {
    var groups = new Map();
    var pointsOf = new Map(found.map(function (result) { return [result.document, result.points]; }));
    found.forEach(function (result) {
      var kind = index.kinds[result.document];
      if (!groups.has(kind)) groups.set(kind, []);
      groups.get(kind).push(result.document);
    });
    var isOne = groups.size === 1;
    groups = new Map(Array.from(groups).sort(function (one, other) {
      var half = found[0].points / 2;
      return (pointsOf.get(other[1][0]) >= half) - (pointsOf.get(one[1][0]) >= half) || one[1][0] - other[1][0];
    }));
    var shown = [];
    groups.forEach(function (documents) { shown = shown.concat(isOne ? documents.slice(0, 60) : documents.slice(0, PER_KIND)); });
    return index.documents(shown).then(function (rows) {
      var byNumber = new Map(shown.map(function (number, place) { return [number, rows[place]]; }));
      return function () {
        groups.forEach(function (documents, kind) {
          var section = element('section', 'result-group', results);
          var heading = element('h2', '', section);
          heading.textContent = kindLabel(kind) + ' ';
          element('span', 'count', heading).textContent = '(' + documents.length + ')';
          var list = element('ol', 'result-list', section);
          list.setAttribute('role', 'list');
          documents.forEach(function (number) {
            if (byNumber.has(number)) showItem(list, index, answer, byNumber.get(number), '');
          });
          if (documents.length > PER_KIND && !isOne) {
            var more = element('button', 'result-more', section);
            more.type = 'button';
            more.textContent = fill(results.dataset.more, { n: documents.length, kind: kindLabel(kind) });
            more.addEventListener('click', function () {
              form.elements.kind.value = kind;
              run(true);
              field.focus();
            });
          }
        });
      };
    });
  }

  /** Offers pages in the other languages when this one has hardly any. */
  function showOthers(query, number) {
    var others = (page.dataset.others || '').split('|').filter(Boolean).map(function (entry) {
      var parts = entry.split(' ');
      return { language: parts[0], address: parts[1], name: parts.slice(2).join(' ') };
    });
    return Promise.all(others.map(function (other) {
      return ask(other.address, function (index) {
        return index.answer(query).then(function (answer) {
          var numbers = answer.results.slice(0, PER_KIND).map(function (result) { return result.document; });
          return index.documents(numbers).then(function (rows) {
            if (number !== asked || !rows.length) return 0;
            var section = element('section', 'result-group', results);
            element('h2', '', section).textContent = fill(results.dataset.other, { language: other.name });
            var list = element('ol', 'result-list', section);
            list.setAttribute('role', 'list');
            rows.forEach(function (row) { showItem(list, index, answer, row, row.language || other.language); });
            return answer.results.length;
          });
        });
      });
    }));
  }

  function remember() {
    var address = new URL(location.href);
    ['q'].concat(FILTERS).forEach(function (name) { address.searchParams.delete(name); });
    if (field.value.trim()) address.searchParams.set('q', field.value.trim());
    selects.forEach(function (select) { if (select.value) address.searchParams.set(select.name, select.value); });
    try {
      history.replaceState(history.state, '', address);
    } catch (error) {
      // A browser may refuse this for files; the search works all the same.
    }
  }

  function recall() {
    var address = new URL(location.href).searchParams;
    field.value = address.get('q') || '';
    selects.forEach(function (select) {
      select.value = address.get(select.name) || '';
      if (select.selectedIndex < 0) select.value = '';
    });
  }

  function tell(text) {
    if (count.textContent !== text) count.textContent = text;
  }

  /** Everything there is, when filters alone have been chosen. */
  function everything(index) {
    return { words: [], terms: new Set(), results: index.kinds.map(function (_, number) { return { document: number, points: 0 }; }) };
  }

  function run(isChange) {
    var query = field.value.trim();
    var number = asked += 1;
    var isFiltered = selects.some(function (select) { return select.value; });
    if (isChange) remember();
    if (alphabet) alphabet.hidden = Boolean(query) || isFiltered;
    if (!query && !isFiltered) {
      results.textContent = '';
      tell('');
      return;
    }
    ask(page.dataset.index, function (index) {
      return Promise.resolve(query ? index.answer(query) : everything(index)).then(function (answer) {
        if (number !== asked) return null;
        var found = answer.results.filter(function (result) { return fits(index, result.document, null); });
        return showGroups(index, answer, found).then(function (show) {
          if (number !== asked) return null;
          countChoices(index, answer);
          results.textContent = '';
          results.dataset.query = query;
          show();
          var words = found.length === 1 ? count.dataset.one : found.length ? count.dataset.many : count.dataset.none;
          tell(fill(words, { n: found.length, query: query }));
          return answer.results.length > 2 ? null : showOthers(query, number);
        });
      });
    }).catch(function () {
      if (number === asked) tell(count.dataset.failed);
    });
  }

  /** Arrow keys lead from the field through the results and back. */
  function move(event) {
    var links = Array.from(results.querySelectorAll('.result a'));
    var place = links.indexOf(document.activeElement);
    if (event.key === 'Escape' && place >= 0) {
      field.focus();
    } else if (event.key === 'ArrowDown' && links.length && (place >= 0 || document.activeElement === field)) {
      links[Math.min(place + 1, links.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && place >= 0) {
      (place ? links[place - 1] : field).focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  var waiting = 0;
  form.hidden = false;
  recall();
  if (selects.some(function (select) { return select.value; })) form.querySelector('details').open = true;
  run(false);
  field.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { run(true); }, 120);
  });
  form.addEventListener('change', function (event) { if (event.target !== field) run(true); });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    run(true);
  });
  form.addEventListener('reset', function () { setTimeout(function () { run(true); field.focus(); }); });
  page.addEventListener('keydown', move);
  window.addEventListener('popstate', function () {
    recall();
    run(false);
  });
})();
