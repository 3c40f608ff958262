/**
 * What holds for the reader's own agency, in the place of what holds in general.
 *
 * Hears of the choice as the event "palvelukartta:agency" on the document, whose detail is the agency of agency.js or
 * null. Services carry data-service with data-for, data-binds, data-excluded, data-obligation and data-provider, all
 * ids between spaces; inside them the general badge (class obligation-…) and what is marked data-general give way to
 * the reader's own badge and come back without a choice. Nothing is marked inside [data-own-standing], where another
 * customer's standing is told. Steps carry data-actor and data-also. A details[data-customer] of a chain for some opens
 * and comes before [data-answer] when the reader belongs to them. The texts stand on [data-my-agency].
 */
(function () {
  'use strict';

  var place = document.querySelector('[data-my-agency]');
  if (!place) return;

  /** Folds that stand before the answer, each with what holds its own place. */
  var moved = [];

  function words(element, name) {
    return (element.getAttribute('data-' + name) || '').split(' ').filter(Boolean);
  }

  function meets(first, second) {
    return first.some(function (word) { return second.includes(word); });
  }

  /** How the agency stands to a service, by the same rules as its own page. */
  function standing(item, agency) {
    if (agency.aggregators.includes(item.getAttribute('data-provider'))) return 'through';
    if (meets(words(item, 'excluded'), agency.groups)) return 'not';
    if (!meets(words(item, 'for'), agency.groups)) return 'unknown';
    var level = item.getAttribute('data-obligation');
    if (level === 'voluntary') return 'may';
    if (level === 'unknown') return 'unsettled';
    var binds = words(item, 'binds');
    if (binds.length && !meets(binds, agency.groups)) return meets(binds, agency.members || []) ? 'unknown' : 'may';
    return level === 'primary' ? 'primary' : 'must';
  }

  function badge(look, text) {
    var element = document.createElement('span');
    element.className = 'badge mine mine-' + look;
    element.textContent = text;
    return element;
  }

  /** What the badge says; through an aggregator it names the one that is the service's provider. */
  function text(found, item, agency) {
    var names = (agency.aggregatorNames || {})[item.getAttribute('data-provider')];
    var name = names && names[document.documentElement.lang];
    return found === 'through' && name
      ? place.getAttribute('data-through-name').replace('{name}', name) : place.getAttribute('data-' + found);
  }

  function general(item) {
    return item.querySelectorAll('.badge[class*="obligation-"], [data-general]');
  }

  function clear() {
    document.querySelectorAll('.badge.mine, [data-mine-note]').forEach(function (element) { element.remove(); });
    document.querySelectorAll('.is-mine').forEach(function (element) { element.classList.remove('is-mine'); });
    document.querySelectorAll('[data-mine]').forEach(function (item) {
      item.removeAttribute('data-mine');
      general(item).forEach(function (element) { element.hidden = false; });
    });
    document.querySelectorAll('[data-step-summary]').forEach(function (element) {
      element.hidden = true;
      element.replaceChildren();
    });
    moved.forEach(function (each) {
      each.fold.open = each.wasOpen;
      if (!each.mark) return;
      each.mark.replaceWith(each.fold);
      each.section.hidden = false;
    });
    moved = [];
  }

  function markServices(agency) {
    document.querySelectorAll('[data-service][data-for]').forEach(function (item) {
      if (item.closest('[data-own-standing]')) return;
      var found = standing(item, agency);
      item.setAttribute('data-mine', found === 'primary' ? 'must' : found);
      var own = badge(found, text(found, item, agency));
      var replaced = general(item);
      replaced.forEach(function (element) { element.hidden = true; });
      if (replaced.length) replaced[0].before(own, ' ');
      else (item.querySelector('.line-facts, .row-side') || item).append(' ', own);
      if (!item.querySelector('[data-general]')) return;
      var note = document.createElement('span');
      note.setAttribute('data-mine-note', '');
      note.textContent = place.getAttribute('data-holds-for').replace('{name}', place.querySelector('a').textContent);
      own.after(' ', note);
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

  /** The chains for those to whom the reader belongs come first, opened; her own steps come first on a checklist. */
  function arrange(agency) {
    var answer = document.querySelector('[data-answer]');
    document.querySelectorAll('details[data-customer]').forEach(function (fold) {
      if (!agency.groups.includes(fold.getAttribute('data-customer'))) return;
      var section = fold.closest('section');
      var each = { fold: fold, wasOpen: fold.open, section: section, mark: null };
      fold.open = true;
      if (answer && section) {
        each.mark = document.createComment('');
        fold.before(each.mark);
        answer.before(fold);
        section.hidden = !section.querySelector('details[data-customer]');
      }
      moved.push(each);
    });
    document.querySelectorAll('[data-own-list]').forEach(function (list) {
      var mine = Array.from(document.querySelectorAll('.check.is-mine'));
      var rest = Array.from(list.children).filter(function (item) { return !mine.includes(item); });
      mine.filter(function (item) { return list.contains(item); }).concat(rest)
        .forEach(function (item) { list.append(item); });
    });
  }

  document.addEventListener('palvelukartta:agency', function (event) {
    clear();
    if (!event.detail) return;
    markSteps(event.detail);
    markServices(event.detail);
    arrange(event.detail);
  });
})();
