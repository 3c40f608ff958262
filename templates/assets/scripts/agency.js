/**
 * The reader's own agency: chosen once by its name on the front page, or as a group there or on the group's own page,
 * and kept in this browser only. agency-marks.js marks what it changes.
 *
 * An element with data-agency or data-agency-record holds a group: its groups (whose services and obligations are its
 * own), its own side (whose steps are its own), its members and aggregators, all ids between spaces; inside it
 * [data-language] is its name with the address of its page, [data-aggregator] an aggregator's name and [data-member]
 * the names of an organisation that belongs to it, each in every language. [data-agency-picker] has a field
 * [data-agency-find] with a list [data-agency-matches] and a line [data-agency-found], and a select of groups.
 * [data-my-agency] has the texts and a link to the choice, as has [data-agency-link] in the header. Runs before the
 * filters, which can ask for data-mine.
 */
(function () {
  'use strict';

  var KEY = 'palvelukartta.virasto';
  /** How many names are offered at once. */
  var MOST = 8;
  var place = document.querySelector('[data-my-agency]');
  if (!place) return;
  var language = document.documentElement.lang;

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

  /** Names by language, of the elements below that are such. */
  function names(element, selector) {
    var found = {};
    element.querySelectorAll(selector).forEach(function (name) {
      found[name.getAttribute('data-language')] = name.textContent;
    });
    return found;
  }

  /** The group that a page offers to be chosen. */
  function offered(element) {
    var titles = {};
    element.querySelectorAll('[data-address]').forEach(function (name) {
      titles[name.getAttribute('data-language')] = {
        title: name.textContent, address: name.getAttribute('data-address')
      };
    });
    var aggregatorNames = {};
    words(element, 'aggregators').forEach(function (id) {
      aggregatorNames[id] = names(element, '[data-aggregator="' + id + '"]');
    });
    return {
      id: element.getAttribute('data-agency') || element.getAttribute('data-agency-record'),
      groups: words(element, 'groups'), own: words(element, 'own-side'), members: words(element, 'members'),
      aggregators: words(element, 'aggregators'), aggregatorNames: aggregatorNames, names: titles
    };
  }

  /** What the reader chose: the organisation's own name or, when she chose a group, the group's. */
  function title(agency) {
    var member = agency.member && typeof agency.member[language] === 'string' && agency.member[language];
    return member || (agency.names[language] || {}).title || '';
  }

  function show(agency) {
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
    document.querySelectorAll('[data-agency-find]').forEach(function (field) {
      field.value = agency && agency.member ? title(agency) : '';
    });
    links.forEach(function (each) {
      each.link.href = name ? place.getAttribute('data-root') + name.address : each.address;
      each.text.textContent = name ? title(agency) : each.choose;
      if (each.label) each.label.hidden = !name;
    });
    document.querySelectorAll('[data-agency-page]').forEach(function (each) {
      each.hidden = !name;
      if (name) each.href = place.getAttribute('data-root') + name.address;
    });
    document.dispatchEvent(new CustomEvent('palvelukartta:agency', { detail: agency }));
  }

  function change(agency) {
    chosen = agency;
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

  /** The group of an element; what is remembered may be older than the page. */
  function renewed(element) {
    var agency = offered(element);
    if (chosen && chosen.id === agency.id) {
      chosen = Object.assign({}, agency, chosen.member ? { member: chosen.member } : {});
      remember(chosen);
    }
    return agency;
  }

  /** All that can be chosen by name: organisations with their group, and the groups themselves. */
  function choices(picker, agencies) {
    var found = [];
    var groups = Object.keys(agencies).map(function (id) { return (agencies[id].names[language] || {}).title; });
    picker.querySelectorAll('[data-agency-record]').forEach(function (element) {
      var agency = agencies[element.getAttribute('data-agency-record')];
      var group = (agency.names[language] || {}).title;
      if (!group) return;
      found.push({ name: group, agency: agency });
      element.querySelectorAll('[data-member]').forEach(function (member) {
        var own = names(member, '[data-language]');
        // An agency that is a group of its own is offered as that.
        if (own[language] && !groups.includes(own[language])) {
          found.push({ name: own[language], group: group, agency: Object.assign({}, agency, { member: own }) });
        }
      });
    });
    return found;
  }

  /** The field in which a reader writes her agency's name, with the names that fit as buttons below it. */
  function search(picker, all) {
    var field = picker.querySelector('[data-agency-find]');
    if (!field) return;
    var list = picker.querySelector('[data-agency-matches]');
    var line = picker.querySelector('[data-agency-found]');

    function close() {
      list.hidden = true;
      list.replaceChildren();
      line.textContent = '';
    }

    function choose(choice) {
      change(choice.agency);
      close();
      field.value = choice.name;
      field.focus();
    }

    function find() {
      close();
      var sought = field.value.trim().toLocaleLowerCase(language);
      if (!sought) return;
      var starts = function (choice) { return choice.name.toLocaleLowerCase(language).startsWith(sought) ? 0 : 1; };
      var fitting = all.filter(function (choice) { return choice.name.toLocaleLowerCase(language).includes(sought); })
        .sort(function (one, other) { return starts(one) - starts(other) || one.name.localeCompare(other.name, language); })
        .slice(0, MOST);
      line.textContent = fitting.length
        ? line.getAttribute('data-some').replace('{n}', fitting.length) : line.getAttribute('data-none');
      fitting.forEach(function (choice) {
        var item = document.createElement('li');
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = choice.name;
        if (choice.group) {
          var group = document.createElement('span');
          group.className = 'agency-match-group';
          group.textContent = choice.group;
          button.append(' ', group);
        }
        button.addEventListener('click', function () { choose(choice); });
        item.append(button);
        list.append(item);
      });
      list.hidden = !fitting.length;
    }

    field.addEventListener('input', find);
    picker.addEventListener('keydown', function (event) {
      var buttons = Array.from(list.querySelectorAll('button'));
      var at = buttons.indexOf(document.activeElement);
      if (event.target !== field && at < 0) return;
      if (event.key === 'Escape' && buttons.length) {
        close();
        field.focus();
      } else if (event.key === 'ArrowDown' && buttons[at + 1]) buttons[at + 1].focus();
      else if (event.key === 'ArrowUp' && at >= 0) (buttons[at - 1] || field).focus();
      else if (event.key === 'Enter' && event.target === field && buttons.length) buttons[0].click();
      else return;
      event.preventDefault();
    });
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
      var name = agency.names[language];
      agencies[agency.id] = agency;
      if (name) field.append(new Option(name.title, agency.id));
    });
    field.addEventListener('change', function () { change(agencies[field.value] || null); });
    search(picker, choices(picker, agencies));
  });
  place.querySelector('button').addEventListener('click', function () {
    change(null);
    footerLink.focus();
  });
  show(chosen);
})();
