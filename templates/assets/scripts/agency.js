/**
 * The reader's own agency: chosen once on the front page or on the agency's own, kept in this browser only, marked on
 * every page.
 *
 * An element with data-agency or data-agency-record holds the choice: its groups (whose services and obligations are its own), its own side
 * (whose steps are its own), its aggregators, and its name in every language. Steps carry data-actor and data-also;
 * services carry data-for, data-binds, data-excluded, data-obligation and data-provider, all ids between spaces. The
 * texts stand on [data-my-agency], whose link leads to the choice, as does [data-agency-link] in the header. Runs before the filters, which can ask for data-mine.
 */
(function () {
  'use strict';

  var KEY = 'palvelukartta.virasto';
  var place = document.querySelector('[data-my-agency]');
  if (!place) return;

  /** What is remembered; nothing when the browser keeps nothing. */
  function recall() {
    try {
      var value = JSON.parse(localStorage.getItem(KEY));
      return isAgency(value) ? value : null;
    } catch (error) {
      return null;
    }
  }

  /** Whether a value has the form of what is remembered today: an earlier site may have kept another. */
  function isAgency(value) {
    return Boolean(value) && typeof value.id === 'string' && Boolean(value.names) &&
      ['groups', 'own', 'aggregators'].every(function (name) { return Array.isArray(value[name]); });
  }

  function remember(agency) {
    try {
      if (agency) localStorage.setItem(KEY, JSON.stringify(agency));
      else localStorage.removeItem(KEY);
    } catch (error) {
      // Without storage the choice holds for this page.
    }
  }

  function words(element, name) {
    return (element.getAttribute('data-' + name) || '').split(' ').filter(Boolean);
  }

  function meets(first, second) {
    return first.some(function (word) { return second.includes(word); });
  }

  /** The agency that a page offers to be chosen. */
  function offered(element) {
    var names = {};
    element.querySelectorAll('[data-language]').forEach(function (name) {
      names[name.getAttribute('data-language')] = {
        title: name.textContent, address: name.getAttribute('data-address')
      };
    });
    return {
      id: element.getAttribute('data-agency') || element.getAttribute('data-agency-record'), groups: words(element, 'groups'), own: words(element, 'own-side'),
      members: words(element, 'members'), aggregators: words(element, 'aggregators'), names: names
    };
  }

  /** How the agency stands to a service, by the same rules as its own page; empty when nothing is known. */
  function standing(item, agency) {
    if (agency.aggregators.includes(item.getAttribute('data-provider'))) return 'through';
    if (meets(words(item, 'excluded'), agency.groups)) return 'not';
    if (!meets(words(item, 'for'), agency.groups)) return '';
    var level = item.getAttribute('data-obligation');
    if (level === 'voluntary') return 'may';
    if (level === 'unknown') return 'unsettled';
    var binds = words(item, 'binds');
    if (binds.length && !meets(binds, agency.groups)) return meets(binds, agency.members || []) ? '' : 'may';
    return level === 'primary' ? 'primary' : 'must';
  }

  function badge(look, text) {
    var element = document.createElement('span');
    element.className = 'badge mine mine-' + look;
    element.textContent = text;
    return element;
  }

  function clear() {
    document.querySelectorAll('.badge.mine').forEach(function (element) { element.remove(); });
    document.querySelectorAll('.is-mine').forEach(function (element) { element.classList.remove('is-mine'); });
    document.querySelectorAll('[data-mine]').forEach(function (element) { element.removeAttribute('data-mine'); });
    document.querySelectorAll('[data-step-summary]').forEach(function (element) {
      element.hidden = true;
      element.replaceChildren();
    });
  }

  function markSteps(agency) {
    var own = [];
    document.querySelectorAll('[data-actor]').forEach(function (step) {
      var isOwn = agency.own.includes(step.getAttribute('data-actor'));
      var takesPart = !isOwn && meets(words(step, 'also'), agency.own);
      if (isOwn) {
        step.classList.add('is-mine');
        if (step.matches('.step')) own.push(step);
      }
      var target = step.querySelector('.step-actor, .check-facts, .check-title');
      if (target && (isOwn || takesPart)) {
        target.append(' ', badge(isOwn ? 'step' : 'part', place.getAttribute(isOwn ? 'data-own' : 'data-part')));
      }
    });
    var summary = document.querySelector('[data-step-summary]');
    if (!summary) return;
    summary.hidden = false;
    summary.textContent = place.getAttribute(own.length ? 'data-own-steps' : 'data-no-steps');
    own.forEach(function (step, index) {
      var link = document.createElement('a');
      link.href = '#' + step.id;
      link.textContent = (step.querySelector('.step-number') || step).textContent;
      summary.append(index ? ', ' : ' ', link);
    });
  }

  /** The chain described for the reader's own agency is opened; her own steps come first on a checklist. */
  function arrange(agency) {
    document.querySelectorAll('details[data-customer]').forEach(function (fold) {
      if (fold.getAttribute('data-customer') === agency.id) fold.open = true;
    });
    document.querySelectorAll('[data-own-list]').forEach(function (list) {
      var mine = Array.from(document.querySelectorAll('.check.is-mine'));
      var rest = Array.from(list.children).filter(function (item) { return !mine.includes(item); });
      mine.filter(function (item) { return list.contains(item); }).concat(rest)
        .forEach(function (item) { list.append(item); });
    });
  }

  function markServices(agency) {
    document.querySelectorAll('[data-service][data-for]').forEach(function (item) {
      var found = standing(item, agency);
      if (!found) return;
      item.setAttribute('data-mine', found === 'primary' ? 'must' : found);
      var target = item.querySelector('.line-facts, .row-side') || item;
      target.append(' ', badge(found, place.getAttribute('data-' + found)));
    });
  }

  function show(agency) {
    clear();
    var language = document.documentElement.lang;
    var name = agency && agency.names[language];
    place.querySelector('button').hidden = !agency;
    document.querySelectorAll('[data-needs-agency]').forEach(function (element) {
      element.hidden = !agency;
      // A filter that is not shown must not filter.
      element.querySelectorAll('select').forEach(function (field) { field.disabled = !agency; });
    });
    document.querySelectorAll('[data-agency]').forEach(function (element) {
      element.querySelector('button').setAttribute('aria-pressed',
        String(Boolean(agency) && agency.id === element.getAttribute('data-agency')));
    });
    document.querySelectorAll('[data-agency-picker] select').forEach(function (field) {
      field.value = agency ? agency.id : '';
    });
    links.forEach(function (each) {
      each.link.href = name ? place.getAttribute('data-root') + name.address : each.address;
      each.text.textContent = name ? name.title : each.choose;
      if (each.label) each.label.hidden = !name;
    });
    document.querySelectorAll('[data-agency-page]').forEach(function (each) {
      each.hidden = !name;
      if (name) each.href = place.getAttribute('data-root') + name.address;
    });
    if (!agency) return;
    markSteps(agency);
    markServices(agency);
    arrange(agency);
  }

  function change(agency) {
    remember(agency);
    show(agency);
    document.querySelectorAll('form[data-filter-for]').forEach(function (form) {
      form.dispatchEvent(new Event('input'));
    });
  }

  /** A link to the choice, which becomes one to the chosen agency's page. */
  function linkToChoice(link) {
    var text = link.querySelector('[data-agency-name]') || link;
    return {
      link: link, text: text, label: link.querySelector('[data-agency-label]'), choose: text.textContent,
      address: link.getAttribute('href')
    };
  }

  var chosen = recall();

  /** The agency of an element; what is remembered may be older than the page. */
  function renewed(element) {
    var agency = offered(element);
    if (chosen && chosen.id === agency.id) {
      chosen = agency;
      remember(agency);
    }
    return agency;
  }

  var footerLink = place.querySelector('a');
  var links = [footerLink].concat(Array.from(document.querySelectorAll('[data-agency-link]'))).map(linkToChoice);
  document.querySelectorAll('[data-agency]').forEach(function (element) {
    var agency = renewed(element);
    element.querySelector('button').addEventListener('click', function () {
      var isChosen = element.querySelector('button').getAttribute('aria-pressed') === 'true';
      change(isChosen ? null : agency);
    });
  });
  document.querySelectorAll('[data-agency-picker]').forEach(function (picker) {
    var field = picker.querySelector('select');
    var agencies = {};
    picker.querySelectorAll('[data-agency-record]').forEach(function (element) {
      var agency = renewed(element);
      var name = agency.names[document.documentElement.lang];
      agencies[agency.id] = agency;
      if (name) field.append(new Option(name.title, agency.id));
    });
    field.addEventListener('change', function () { change(agencies[field.value] || null); });
  });
  place.querySelector('button').addEventListener('click', function () {
    change(null);
    footerLink.focus();
  });
  show(chosen);
})();
