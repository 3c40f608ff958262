/**
 * Answers queries from the index that the build has made, in the browser and without a service.
 *
 * It does the very same as SearchIndex+Answer.swift and SearchIndex+Candidates.swift; all rules and weights come with the
 * index. The index lies in scripts that call palvelukarttaSearch.head and .part: a page opened from a disk may load
 * scripts, but nothing else. Shapes are told in SearchIndex+Files.swift. Numbers are whole throughout, so that both
 * sides round alike.
 */
(function () {
  'use strict';

  /** Digits of the index's numbers: the first 32 go on, the others end a number. */
  var DIGITS = '0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZwxyz-_';
  var LONGEST_WORD = 40;
  var LONGEST_JOINED_WORD = 24;
  var MOST_WORDS = 8;
  var MOST_CANDIDATES = 48;

  var values = {};
  Array.from(DIGITS).forEach(function (digit, value) { values[digit] = value; });

  var HOUR = 3600000;

  /** By a script's address: who waits for it, and what it has given. By an index's address: the one last asked for. */
  var requests = {};
  var given = {};
  var entries = {};

  /** A promise of what a script gives; broken too when it gives nothing, as a host's page in place of a missing file. */
  function loadScript(address) {
    if (!requests[address]) {
      requests[address] = new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        function fail() {
          delete requests[address];
          reject(new Error(address));
        }
        script.src = address;
        script.onload = function () { if (given[address]) resolve(given[address]); else fail(); };
        script.onerror = fail;
        document.head.appendChild(script);
      });
    }
    return requests[address];
  }

  function give(value) { given[document.currentScript.getAttribute('src')] = value; }

  /** The first file of an index keeps its name: with the hour behind it, no cache holds it for longer than that. */
  function entry(address) {
    entries[address] = entries[address] || address + '?' + Math.floor(Date.now() / HOUR);
    return entries[address];
  }

  // Words

  /** Passes of rules as a table of endings each. */
  function compiled(passes) {
    return passes.map(function (pass) {
      var rules = new Map();
      var longest = 0;
      pass.split(/\s+/).forEach(function (rule) {
        var parts = /^([^>]+)>([^/]*)\/(\d+)$/.exec(rule);
        if (!parts) return;
        if (!rules.has(parts[1])) rules.set(parts[1], { replacement: parts[2], least: Number(parts[3]) });
        longest = Math.max(longest, parts[1].length);
      });
      return { rules: rules, longest: longest };
    });
  }

  function applied(passes, word) {
    return passes.reduce(function (letters, pass) {
      for (var length = Math.min(pass.longest, letters.length); length > 0; length -= 1) {
        var rule = pass.rules.get(letters.slice(letters.length - length));
        if (rule && letters.length - length >= rule.least) {
          return letters.slice(0, letters.length - length) + rule.replacement;
        }
      }
      return letters;
    }, word);
  }

  /** The small letter or digit that a character counts as, ' ' for none, '' for a mark that does not part words. */
  function folded(text, place, fold) {
    var code = text.charCodeAt(place);
    if (code >= 97 && code <= 122 || code >= 48 && code <= 57) return text[place];
    if (code >= 65 && code <= 90) return text[place].toLowerCase();
    if (code >= 0xC0 && code <= 0x17F) return fold[code - 0xC0];
    if (code >= 0x300 && code < 0x370 || code === 0xAD) return '';
    return ' ';
  }

  /** The words of a text: those written together with hyphens or dots as a list of parts. */
  function scanned(text, fold) {
    var sequences = [];
    var parts = [''];
    function endSequence() {
      parts = parts.filter(Boolean);
      if (parts.length) sequences.push(parts);
      parts = [''];
    }
    for (var place = 0; place < text.length; place += 1) {
      var letter = folded(text, place, fold);
      if (letter === '') continue;
      if (letter !== ' ') {
        var last = parts.length - 1;
        if (parts[last].length < LONGEST_WORD) parts[last] += letter;
      } else if ((text[place] === '-' || text[place] === '.') && parts[parts.length - 1] && place + 1 < text.length
        && folded(text, place + 1, fold).trim()) {
        parts.push('');
      } else {
        endSequence();
      }
    }
    endSequence();
    return sequences;
  }

  /** How many letters have to change to make one word of another; more than the limit when it takes more. */
  function editDistance(word, other, limit) {
    if (Math.abs(word.length - other.length) > limit || !word || !other) return limit + 1;
    var before = [];
    var last = Array.from({ length: other.length + 1 }, function (_, column) { return column; });
    for (var row = 1; row <= word.length; row += 1) {
      var current = [row];
      var least = row;
      for (var column = 1; column <= other.length; column += 1) {
        var change = word[row - 1] === other[column - 1] ? 0 : 1;
        var edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change);
        if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1]) {
          edits = Math.min(edits, before[column - 2] + 1);
        }
        current[column] = edits;
        least = Math.min(least, edits);
      }
      if (least > limit) return limit + 1;
      before = last;
      last = current;
    }
    return last[other.length];
  }

  // The index

  function Index(head, folder) {
    this.head = head;
    this.folder = folder;
    this.parts = {};
    this.weights = head.weights;
    this.stemPasses = compiled(head.stemPasses);
    this.rootPasses = compiled(head.rootPasses);
    this.stopWords = new Set(head.stopWords.split(' '));
    this.joints = head.joints;
    this.terms = frontDecoded(head.terms);
    this.roots = new Array(this.terms.length);
    this.kinds = [];
    head.kinds.forEach(function (run) {
      for (var count = 0; count < run[1]; count += 1) this.kinds.push(run[0]);
    }, this);
    this.facets = {};
    Object.keys(head.facets).forEach(function (name) {
      var facet = head.facets[name];
      this.facets[name] = facet.documents.split(',').map(function (list) {
        return list ? list.split(' ').map(function (number) { return facet.values[parseInt(number, 36)]; }) : [];
      });
    }, this);
    this.missing = new Set();
  }

  /** Sorted words, each written as the number of letters it shares with the one before and its other letters. */
  function frontDecoded(text) {
    var word = '';
    return text ? text.split(' ').map(function (entry) {
      word = word.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
      return word;
    }) : [];
  }

  Index.prototype.stem = function (word) { return applied(this.stemPasses, word); };

  Index.prototype.rootOfTerm = function (place) {
    if (this.roots[place] === undefined) this.roots[place] = applied(this.rootPasses, this.terms[place]);
    return this.roots[place];
  };

  /**
   * The words of a query, each once and without stop words unless there are no others; and words joined by hyphens or
   * dots, and neighbours, as one word: finding it tells more, lacking it nothing.
   */
  Index.prototype.queryWords = function (query) {
    var words = [];
    var joined = [];
    var wholes = [];
    scanned(query, this.head.fold).forEach(function (parts) {
      var whole = parts.join('');
      var isJoined = parts.length > 1 && whole.length <= LONGEST_JOINED_WORD;
      var hasLoneLetter = parts.some(function (part) { return part.length === 1; });
      var long = parts.filter(function (part) { return part.length > 1; });
      words = words.concat(isJoined && hasLoneLetter ? [whole] : long);
      wholes = wholes.concat(isJoined ? [whole] : long);
      if (isJoined && !hasLoneLetter) joined.push(whole);
    });
    for (var place = 0; place + 1 < wholes.length; place += 1) {
      var pair = wholes[place] + wholes[place + 1];
      if (pair.length <= LONGEST_JOINED_WORD) joined.push(pair);
    }
    words = Array.from(new Set(words));
    var stopWords = this.stopWords;
    var telling = words.filter(function (word) { return !stopWords.has(word); });
    return {
      words: (telling.length ? telling : words).slice(0, MOST_WORDS),
      joined: Array.from(new Set(joined)).slice(0, MOST_WORDS)
    };
  };

  /** The place of the first listed term that is not before the text. */
  Index.prototype.lowerBound = function (text) {
    var low = 0;
    var high = this.terms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.terms[middle] < text) low = middle + 1; else high = middle;
    }
    return low;
  };

  Index.prototype.range = function (start) {
    return { first: this.lowerBound(start), end: this.lowerBound(start + '{') };
  };

  // Files of the index

  /** The part of the index that holds a list; asks for it when it has not come yet. */
  Index.prototype.part = function (letter, list, place) {
    var low = 0;
    while (low + 1 < list.length && list[low + 1][0] <= place) low += 1;
    var name = letter + low;
    if (this.parts[name]) return { part: this.parts[name], first: list[low][0] };
    if (list.length) this.missing.add(name);
    return null;
  };

  Index.prototype.loadMissing = function () {
    var index = this;
    var names = Array.from(this.missing);
    this.missing.clear();
    return Promise.all(names.map(function (name) {
      var list = name[0] === 'p' ? index.head.postings : index.head.documents;
      return loadScript(index.folder + list[Number(name.slice(1))][1]).then(function (part) { index.parts[name] = part; });
    }));
  };

  /** The postings of a term as [document, level] pairs; `place` is its place among the listed ones, or -1. */
  Index.prototype.postings = function (term, place) {
    var found = this.part('p', this.head.postings, place < 0 ? Math.max(0, this.lowerBound(term) - 1) : place);
    if (!found) return [];
    if (place < 0) return decodedPostings(found.part.others[term] || '');
    if (typeof found.part.lists === 'string') found.part.lists = found.part.lists.split(',');
    return decodedPostings(found.part.lists[place - found.first] || '');
  };

  /** Groups between dots: a level's digit, then the documents of that level as distances from one to the next. */
  function decodedPostings(text) {
    var postings = [];
    var level = -1;
    var document = -1;
    var number = 0;
    for (var place = 0; place < text.length; place += 1) {
      if (level < 0) {
        level = values[text[place]];
        document = -1;
        number = 0;
      } else if (text[place] === '.') {
        level = -1;
      } else {
        var digit = values[text[place]];
        number = number * 32 + (digit & 31);
        if (digit >= 32) {
          document += number + 1;
          number = 0;
          postings.push([document, level]);
        }
      }
    }
    return postings;
  }

  // Candidates

  Index.prototype.forms = function (word, listedOnly) {
    var stem = this.stem(word);
    var root = applied(this.rootPasses, stem);
    var range = this.range(stem.slice(0, 2));
    var found = [];
    var isListed = false;
    for (var place = range.first; place < range.end; place += 1) {
      var term = this.terms[place];
      if (term === stem) {
        isListed = true;
        found.push({ term: term, place: place, weight: this.weights.exact });
      } else if (this.rootOfTerm(place) === root) {
        var common = 0;
        while (common < term.length && term[common] === stem[common]) common += 1;
        var isNear = common >= Math.min(term.length, stem.length) - 1;
        found.push({ term: term, place: place, weight: isNear ? this.weights.nearForm : this.weights.sameRoot });
      }
    }
    if (!isListed && !listedOnly && this.head.hasUnlisted && stem.length > 1) {
      // Only the part in which it would lie can tell whether there is such a term.
      var part = this.part('p', this.head.postings, Math.max(0, this.lowerBound(stem) - 1));
      if (part && Object.hasOwn(part.part.others, stem)) found.push({ term: stem, place: -1, weight: this.weights.exact });
    }
    return found;
  };

  Index.prototype.candidates = function (word) {
    var index = this;
    var weights = this.weights;
    var stem = this.stem(word);
    var found = new Map();
    function consider(candidate) {
      var known = found.get(candidate.term);
      if (!known || known.weight < candidate.weight) found.set(candidate.term, candidate);
    }
    function considerStarts(start) {
      var range = index.range(start);
      for (var place = range.first; place < range.end; place += 1) {
        var further = index.terms[place].length - start.length;
        var weight = Math.max(weights.leastStart, weights.start - 2 * further);
        consider({ term: index.terms[place], place: place, weight: weight });
      }
    }
    this.forms(word, false).forEach(consider);
    considerStarts(word);
    if (stem.length >= 4) considerStarts(stem);
    var isKnown = Array.from(found.values()).some(function (candidate) { return candidate.weight === weights.exact; });
    if (!isKnown) this.nearMisses(word, stem).forEach(consider);
    if (stem.length >= 4) {
      this.terms.forEach(function (term, place) {
        if (term.length > stem.length + 2 && term.endsWith(stem)) {
          consider({ term: term, place: place, weight: weights.end });
        }
      });
    }
    return Array.from(found.values()).sort(function (one, other) {
      return other.weight - one.weight || one.term.length - other.term.length || (one.term < other.term ? -1 : 1);
    }).slice(0, MOST_CANDIDATES);
  };

  Index.prototype.nearMisses = function (word, stem) {
    var allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
    var found = [];
    if (!allowed) return found;
    this.terms.forEach(function (term, place) {
      var edits = Math.min(editDistance(word, term, allowed), editDistance(stem, term, allowed));
      if (edits <= allowed) {
        var further = edits - 1 + (term[0] === word[0] ? 0 : 1);
        found.push({ term: term, place: place, weight: this.weights.edit - this.weights.furtherEdit * further });
      } else if (term[0] === word[0] && term[1] === word[1]) {
        var root = this.rootOfTerm(place);
        if (root.length >= 5 && word.startsWith(root)) {
          found.push({ term: term, place: place, weight: this.weights.longer });
        }
      }
    }, this);
    return found;
  };

  /** The two parts of a compound word when the index knows both. */
  Index.prototype.knownParts = function (word) {
    if (!this.joints.length || word.length < 7) return null;
    var best = null;
    for (var cut = 3; cut <= word.length - 4; cut += 1) {
      var tail = word.slice(cut);
      var tailScore = this.knowledge(tail);
      if (!tailScore) continue;
      var head = word.slice(0, cut);
      var headScore = this.knowledge(head);
      for (var joint of this.joints) {
        if (headScore >= 2 || !head.endsWith(joint) || cut <= 3) continue;
        var short = head.slice(0, head.length - joint.length);
        var score = this.knowledge(short);
        if (score > headScore) {
          head = short;
          headScore = score;
        }
      }
      if (!headScore) continue;
      var together = (headScore + tailScore) * 64 + cut;
      if (!best || together > best.score) best = { score: together, head: head, tail: tail };
    }
    return best;
  };

  Index.prototype.knowledge = function (word) {
    if (this.stopWords.has(word)) return 0;
    var forms = this.forms(word, true);
    if (!forms.length) return 0;
    var exact = this.weights.exact;
    if (forms.some(function (form) { return form.weight === exact; })) return 2;
    return word.length > 4 ? 1 : 0;
  };

  // Answers

  Index.prototype.pointsOfCandidates = function (candidates) {
    var levels = this.head.levels;
    var points = new Map();
    candidates.forEach(function (candidate) {
      this.postings(candidate.term, candidate.place).forEach(function (posting) {
        var value = candidate.weight * levels[posting[1]];
        if (value > (points.get(posting[0]) || 0)) points.set(posting[0], value);
      });
    }, this);
    return points;
  };

  Index.prototype.pointsOfWord = function (word, terms) {
    var weak = this.weights.sameRoot;
    // A word of the same root may be another word: it counts, but is not marked.
    function note(candidates) {
      candidates.forEach(function (candidate) { if (candidate.weight !== weak) terms.add(candidate.term); });
      return candidates;
    }
    var points = this.pointsOfCandidates(note(this.candidates(word)));
    var parts = this.knownParts(word);
    if (!parts) return points;
    var heads = this.pointsOfCandidates(note(this.forms(parts.head, true)));
    var tails = this.pointsOfCandidates(note(this.forms(parts.tail, true)));
    var weights = this.weights;
    new Set(Array.from(heads.keys()).concat(Array.from(tails.keys()))).forEach(function (document) {
      var head = heads.get(document) || 0;
      var tail = tails.get(document) || 0;
      var one = tail ? weights.onlyBase : weights.onlyStart;
      var together = Math.floor((head + tail) * (head && tail ? weights.parts : one) / 128);
      points.set(document, Math.max(points.get(document) || 0, together));
    });
    return points;
  };

  /** The answer from what has been loaded; incomplete while something is missing. */
  Index.prototype.answerNow = function (query) {
    var asked = this.queryWords(query);
    var words = asked.words;
    var weights = this.weights;
    var totals = new Map();
    var matches = new Map();
    var terms = new Set();
    words.forEach(function (word) {
      this.pointsOfWord(word, terms).forEach(function (points, document) {
        totals.set(document, (totals.get(document) || 0) + points);
        matches.set(document, (matches.get(document) || 0) + 1);
      });
    }, this);
    asked.joined.forEach(function (word) {
      var forms = this.forms(word, true);
      forms.forEach(function (form) { terms.add(form.term); });
      this.pointsOfCandidates(forms).forEach(function (points, document) {
        totals.set(document, (totals.get(document) || 0) + points);
      });
    }, this);
    var best = 0;
    var results = [];
    totals.forEach(function (total, document) {
      var share = weights.allWords * words.length - weights.missing * (words.length - (matches.get(document) || 0));
      var points = Math.floor(total * share / (weights.allWords * words.length));
      best = Math.max(best, points);
      results.push({ document: document, points: points });
    });
    results = results.filter(function (result) { return result.points > 0 && result.points * weights.cut >= best; });
    results.sort(function (one, other) { return other.points - one.points || one.document - other.document; });
    return { words: words, terms: terms, results: results };
  };

  /** A promise of the answer to a query: { words, terms, results: [{ document, points }] }. */
  Index.prototype.answer = function (query) {
    var index = this;
    var answer = this.answerNow(query);
    if (!this.missing.size) return Promise.resolve(answer);
    return this.loadMissing().then(function () { return index.answer(query); });
  };

  /** A promise of what results show: { id, title, summary, path, language } for each document number. */
  Index.prototype.documents = function (numbers) {
    var index = this;
    var rows = numbers.map(function (number) {
      var found = index.part('d', index.head.documents, number);
      var row = found && found.part.rows[number - found.first];
      return row && { id: row[0], title: row[1], summary: row[2], path: row[3], language: row[4] || '' };
    });
    if (!this.missing.size) return Promise.resolve(rows);
    return this.loadMissing().then(function () { return index.documents(numbers); });
  };

  /** A text as pieces { text, isMatch }: words that the answer was found by, and what is between them. */
  Index.prototype.marked = function (text, answer) {
    var pieces = [];
    var end = 0;
    for (var match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!this.isMatch(match[0], answer)) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), isMatch: false });
      pieces.push({ text: match[0], isMatch: true });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
    return pieces;
  };

  Index.prototype.isMatch = function (text, answer) {
    var word = (scanned(text, this.head.fold)[0] || []).join('');
    if (word.length < 2 || this.stopWords.has(word)) return false;
    if (answer.terms.has(this.stem(word))) return true;
    return answer.words.some(function (part) { return part.length > 3 && word.includes(part); });
  };

  window.palvelukarttaSearch = {
    /** Called by the first file of an index. */
    head: function (language, head) {
      var address = document.currentScript.getAttribute('src');
      give(new Index(head, address.slice(0, address.lastIndexOf('/') + 1)));
    },
    /** Called by every other file of an index. */
    part: function (language, name, part) { give(part); },
    /** A promise of the index whose first file has this address. */
    open: function (address) { return loadScript(entry(address)); },
    /**
     * A promise of what `question`, a function of the index that promises something, finds. A file that is missing may
     * have gone with a newer build, while the cache still has the first file of an older one: then that is asked for
     * past the cache, and the question is put once more to the index as it is now.
     */
    ask: function (address, question) {
      var asked = entry(address);
      return loadScript(asked).then(question).catch(function () {
        // Another question may have had it renewed meanwhile.
        if (entries[address] === asked) entries[address] = address + '?' + Date.now();
        return loadScript(entries[address]).then(question);
      });
    }
  };
})();
