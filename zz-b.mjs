// zz-bench.ts
import Handlebars from "handlebars";

// policy/clauses/parse-library.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z as z5 } from "zod";

// policy/clauses/did-you-mean.ts
function didYouMean(word, candidates) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function suggestion(word, candidates) {
  const near = didYouMean(word, candidates);
  return near === null ? { ru: "", en: "" } : { ru: ` \u041C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C, \xAB${near}\xBB?`, en: ` Did you mean \u201C${near}\u201D?` };
}
function editDistance(a, b2) {
  let beforeLast = [];
  let last = Array.from({ length: b2.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b2.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b2[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b2[j - 2] && a[i - 2] === b2[j - 1];
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b2.length] ?? 0;
}

// policy/clauses/fact-path.ts
function resolveFactPath(scopes, up, segments) {
  const scope = scopes[scopes.length - 1 - up];
  const written = "../".repeat(up) + (segments.join(".") || "this");
  if (!scope) {
    return {
      message: {
        ru: `\xAB${written}\xBB \u0432\u044B\u0445\u043E\u0434\u0438\u0442 \u0437\u0430 \u043F\u0440\u0435\u0434\u0435\u043B\u044B \u0444\u0430\u043A\u0442\u043E\u0432: \u0441\u0442\u043E\u043B\u044C\u043A\u043E \u0432\u043D\u0435\u0448\u043D\u0438\u0445 \u0446\u0438\u043A\u043B\u043E\u0432 \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u0442.`,
        en: `\u201C${written}\u201D leads out of the facts: there are not that many loops around it.`
      }
    };
  }
  let shape = scope.shape;
  let name = scope.name;
  for (const segment of segments) {
    const next = fieldOf(shape, segment);
    if (!next) return { message: unknown(written, segment, name, shape, scopes, segments) };
    shape = next;
    name = name === "" ? segment : `${name}.${segment}`;
  }
  return { path: { up, segments, dotted: segments.join("."), name, shape } };
}
function fieldOf(shape, segment) {
  return shape.kind === "object" && Object.hasOwn(shape.fields, segment) ? shape.fields[segment] : void 0;
}
function unknown(written, segment, parent, shape, scopes, segments) {
  const place2 = parent || "facts";
  if (shape.kind === "list") {
    return {
      ru: `\xAB${parent}\xBB \u2014 \u0441\u043F\u0438\u0441\u043E\u043A: \xAB${segment}\xBB \u0435\u0441\u0442\u044C \u0443 \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430. \u041D\u0443\u0436\u0435\u043D {{#each}}, {{list \u2026 "${segment}"}} \u0438\u043B\u0438 \u0443\u0441\u043B\u043E\u0432\u0438\u0435 some.`,
      en: `\u201C${parent}\u201D is a list: each item has its \u201C${segment}\u201D. Use {{#each}}, {{list \u2026 "${segment}"}} or the condition some.`
    };
  }
  if (shape.kind !== "object") {
    return {
      ru: `\u0423 \u0444\u0430\u043A\u0442\u0430 \xAB${place2}\xBB \u043D\u0435\u0442 \u0447\u0430\u0441\u0442\u0435\u0439, \u043F\u043E\u044D\u0442\u043E\u043C\u0443 \xAB${written}\xBB \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0447\u0438\u0442.`,
      en: `The fact \u201C${place2}\u201D has no parts, so \u201C${written}\u201D means nothing.`
    };
  }
  const root = scopes[0];
  const outside = scopes.length > 1 && root ? resolveFactPath([root], 0, segments) : null;
  if (outside?.path) {
    const up = "../".repeat(scopes.length - 1);
    return {
      ru: `\u0412\u043D\u0443\u0442\u0440\u0438 \u0446\u0438\u043A\u043B\u0430 \xAB${segments.join(".")}\xBB \u0438\u0449\u0435\u0442\u0441\u044F \u0443 \u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430 \xAB${place2}\xBB. \u0412\u043D\u0435 \u0446\u0438\u043A\u043B\u0430 \u043E\u043D \u043F\u0438\u0448\u0435\u0442\u0441\u044F \xAB${up}${segments.join(".")}\xBB.`,
      en: `Inside the loop \u201C${segments.join(".")}\u201D is looked for in an item of \u201C${place2}\u201D. The outer one is written \u201C${up}${segments.join(".")}\u201D.`
    };
  }
  const near = suggestion(segment, Object.keys(shape.fields));
  return {
    ru: `\u0422\u0430\u043A\u043E\u0433\u043E \u0444\u0430\u043A\u0442\u0430 \u043D\u0435\u0442: \xAB${written}\xBB (\u0432 \xAB${place2}\xBB \u043D\u0435\u0442 \xAB${segment}\xBB).${near.ru}`,
    en: `There is no such fact: \u201C${written}\u201D (\u201C${place2}\u201D has no \u201C${segment}\u201D).${near.en}`
  };
}
function valueAt(scopes, path) {
  return valueFrom(scopes[scopes.length - 1 - path.up], path.segments);
}
function valueFrom(start, segments) {
  let value3 = start;
  for (const segment of segments) {
    if (value3 === null || typeof value3 !== "object" || !Object.hasOwn(value3, segment)) return void 0;
    value3 = value3[segment];
  }
  return value3;
}
function isAnswered(value3) {
  if (value3 === null || value3 === void 0) return false;
  if (typeof value3 === "string") return value3.trim() !== "";
  if (typeof value3 === "object" && !Array.isArray(value3) && "ru" in value3 && "en" in value3) {
    return isAnswered(value3.ru) || isAnswered(value3.en);
  }
  return true;
}

// policy/clauses/condition.ts
var operators = ["is", "isOneOf", "includes", "isEmpty", "isAtLeast", "isAnswered"];
function decide(condition, scopes) {
  if (condition === null) return { kind: "always", result: true };
  switch (condition.kind) {
    case "all":
    case "any": {
      const reasons = condition.conditions.map((part) => decide(part, scopes));
      const result = condition.kind === "all" ? reasons.every((part) => part.result) : reasons.some((part) => part.result);
      return { kind: condition.kind, reasons, result };
    }
    case "not": {
      const reason = decide(condition.condition, scopes);
      return { kind: "not", reason, result: !reason.result };
    }
    case "some": {
      const list2 = valueAt(scopes, condition.path);
      const items = Array.isArray(list2) ? list2.map((item) => decide(condition.where, [...scopes, item])) : [];
      const result = items.some((item) => item.result);
      return { kind: "some", fact: condition.path.name, items, answered: Array.isArray(list2), result };
    }
    case "fact": {
      const actual = valueAt(scopes, condition.path) ?? null;
      const { operator, expected } = condition;
      return { kind: "fact", fact: condition.path.name, operator, expected, actual, result: holds(operator, expected, actual) };
    }
  }
}
function holds(operator, expected, actual) {
  switch (operator) {
    case "is":
      return actual === expected;
    case "isOneOf":
      return Array.isArray(expected) && expected.includes(actual);
    case "includes":
      return Array.isArray(actual) && actual.includes(expected);
    case "isEmpty":
      return isEmpty(actual) === expected;
    case "isAtLeast":
      return typeof expected === "number" && size(actual) >= expected;
    case "isAnswered":
      return isAnswered(actual) === expected;
  }
}
function isEmpty(actual) {
  return Array.isArray(actual) ? actual.length === 0 : actual !== null && !isAnswered(actual);
}
function size(actual) {
  if (typeof actual === "number") return actual;
  return Array.isArray(actual) ? actual.length : Number.NEGATIVE_INFINITY;
}

// policy/clauses/problem.ts
function flaw(rule, at2, ru, en) {
  return { rule, severity: "error", line: at2.line, column: at2.column, message: { ru, en } };
}
function inFile(file, flaws) {
  return flaws.map((found) => ({ ...found, file }));
}
function inReadingOrder(problems2) {
  return [...problems2].sort(
    (a, b2) => compareText(a.file, b2.file) || a.line - b2.line || a.column - b2.column || compareText(a.rule, b2.rule)
  );
}
function compareText(a, b2) {
  return a < b2 ? -1 : a > b2 ? 1 : 0;
}

// policy/clauses/parse-condition.ts
var deepest = 12;
function parseCondition(written, path, shape, locate) {
  const flaws = [];
  const condition = read(written, path, { scopes: [{ shape, name: "" }], locate, flaws });
  return { condition: flaws.length > 0 ? null : condition, flaws };
}
function read(written, path, reading) {
  if (path.length > deepest * 2) return wrong(reading, path, "\u0423\u0441\u043B\u043E\u0432\u0438\u0435 \u0432\u043B\u043E\u0436\u0435\u043D\u043E \u0441\u043B\u0438\u0448\u043A\u043E\u043C \u0433\u043B\u0443\u0431\u043E\u043A\u043E.", "The condition is nested too deep.");
  if (written === null || typeof written !== "object" || Array.isArray(written)) {
    return wrong(reading, path, "\u0417\u0434\u0435\u0441\u044C \u043D\u0443\u0436\u043D\u043E \u0443\u0441\u043B\u043E\u0432\u0438\u0435: { fact: \u2026, is: \u2026 }, all, any, not \u0438\u043B\u0438 some.", "A condition is wanted here: { fact: \u2026, is: \u2026 }, all, any, not or some.");
  }
  const entries = Object.entries(written);
  const record = new Map(entries);
  if (record.has("fact")) return readFact(record, path, reading);
  const [first2] = entries;
  if (entries.length !== 1 || !first2) {
    return wrong(reading, path, "\u0412 \u0443\u0441\u043B\u043E\u0432\u0438\u0438 \u0434\u043E\u043B\u0436\u0435\u043D \u0431\u044B\u0442\u044C \u043E\u0434\u0438\u043D \u043A\u043B\u044E\u0447: all, any, not, some \u0438\u043B\u0438 fact \u0441 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u043E\u0439.", "A condition has one key: all, any, not, some, or fact with a test.");
  }
  const [key, value3] = first2;
  const inner = [...path, key];
  switch (key) {
    case "all":
    case "any":
      return readMany(key, value3, inner, reading);
    case "not": {
      const condition = read(value3, inner, reading);
      return condition && { kind: "not", condition };
    }
    case "some":
      return readSome(value3, inner, reading);
    default: {
      const near = suggestion(key, ["all", "any", "not", "some", "fact"]);
      return wrong(reading, inner, `\u0423\u0441\u043B\u043E\u0432\u0438\u044F \xAB${key}\xBB \u043D\u0435\u0442.${near.ru}`, `There is no condition \u201C${key}\u201D.${near.en}`);
    }
  }
}
function readMany(kind, value3, path, reading) {
  if (!Array.isArray(value3) || value3.length === 0) {
    return wrong(reading, path, `\u041F\u043E\u0441\u043B\u0435 \xAB${kind}\xBB \u043D\u0443\u0436\u0435\u043D \u0441\u043F\u0438\u0441\u043E\u043A \u0443\u0441\u043B\u043E\u0432\u0438\u0439.`, `\u201C${kind}\u201D takes a list of conditions.`);
  }
  const conditions = value3.map((part, index) => read(part, [...path, index], reading));
  return { kind, conditions: conditions.filter((part) => part !== null) };
}
function readSome(value3, path, reading) {
  const record = value3 !== null && typeof value3 === "object" ? new Map(Object.entries(value3)) : /* @__PURE__ */ new Map();
  const name = record.get("fact");
  if (typeof name !== "string" || !record.has("where") || record.size !== 2) {
    return wrong(reading, path, "some \u043F\u0438\u0448\u0435\u0442\u0441\u044F \u0442\u0430\u043A: { fact: \u0441\u043F\u0438\u0441\u043E\u043A, where: \u0443\u0441\u043B\u043E\u0432\u0438\u0435 }.", "some is written { fact: list, where: condition }.");
  }
  const fact = readPath(name, [...path, "fact"], reading);
  if (!fact) return null;
  if (fact.shape.kind !== "list") {
    return wrong(reading, [...path, "fact"], `\xAB${name}\xBB \u2014 \u043D\u0435 \u0441\u043F\u0438\u0441\u043E\u043A.`, `\u201C${name}\u201D is not a list.`, "wrong-type");
  }
  const item = { shape: fact.shape.item, name: `${fact.name}[]` };
  const where = read(record.get("where"), [...path, "where"], { ...reading, scopes: [...reading.scopes, item] });
  return where && { kind: "some", path: fact, where };
}
function readFact(record, path, reading) {
  const name = record.get("fact");
  if (typeof name !== "string") return wrong(reading, [...path, "fact"], "\u0418\u043C\u044F \u0444\u0430\u043A\u0442\u0430 \u2014 \u0441\u0442\u0440\u043E\u043A\u0430.", "The name of a fact is a string.");
  const tests = [...record.keys()].filter((key) => key !== "fact");
  const [test] = tests;
  if (tests.length !== 1 || test === void 0) {
    return wrong(reading, path, `\u0414\u043B\u044F \u0444\u0430\u043A\u0442\u0430 \xAB${name}\xBB \u043D\u0443\u0436\u043D\u0430 \u043E\u0434\u043D\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430: ${operators.join(", ")}.`, `The fact \u201C${name}\u201D takes one test: ${operators.join(", ")}.`);
  }
  const operator = operators.find((known) => known === test);
  if (!operator) {
    const near = suggestion(test, operators);
    return wrong(reading, [...path, test], `\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0438 \xAB${test}\xBB \u043D\u0435\u0442.${near.ru}`, `There is no test \u201C${test}\u201D.${near.en}`);
  }
  const fact = readPath(name, [...path, "fact"], reading);
  return fact && readTest(fact, operator, record.get(test), [...path, test], reading);
}
function readPath(name, path, reading) {
  const segments = name === "this" ? [] : name.split(".");
  const resolved = resolveFactPath(reading.scopes, 0, segments);
  if (resolved.path) return resolved.path;
  reading.flaws.push(flaw("unknown-fact", reading.locate(path), resolved.message.ru, resolved.message.en));
  return null;
}
function readTest(fact, operator, expected, path, reading) {
  const { shape } = fact;
  const mismatch = (ru, en) => wrong(reading, path, `\xAB${fact.name}\xBB \u2014 \u044D\u0442\u043E ${shape.kind}: ${ru}`, `\u201C${fact.name}\u201D is ${shape.kind}: ${en}`, "wrong-type");
  const done = (value3) => ({ kind: "fact", path: fact, operator, expected: value3 });
  switch (operator) {
    case "is":
      return isValue(shape, expected) ? allowed(shape, [expected], path, fact, reading) && done(expected) : mismatch("\u0441 \u0442\u0430\u043A\u0438\u043C \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435\u043C \u0435\u0433\u043E \u043D\u0435 \u0441\u0440\u0430\u0432\u043D\u0438\u0442\u044C.", "it cannot be compared with this value.");
    case "isOneOf": {
      const values = Array.isArray(expected) ? expected : [];
      const fitting = values.filter((value3) => isValue(shape, value3)).filter((value3) => typeof value3 !== "boolean");
      if (values.length === 0 || fitting.length !== values.length) return mismatch("\u043D\u0443\u0436\u0435\u043D \u0441\u043F\u0438\u0441\u043E\u043A \u0435\u0433\u043E \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0439.", "a list of its values is wanted.");
      return allowed(shape, fitting, path, fact, reading) && done(fitting);
    }
    case "includes":
      if (shape.kind !== "list") return mismatch("includes \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0441\u043F\u0438\u0441\u043A\u0438.", "includes tests lists.");
      if (!isValue(shape.item, expected) || typeof expected === "boolean") return mismatch("\u0442\u0430\u043A\u0438\u0445 \u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432 \u0432 \u043D\u0451\u043C \u043D\u0435\u0442; \u0434\u043B\u044F \u0441\u043F\u0438\u0441\u043A\u0430 \u0437\u0430\u043F\u0438\u0441\u0435\u0439 \u0435\u0441\u0442\u044C some.", "it has no such items; for a list of records there is some.");
      return allowed(shape.item, [expected], path, fact, reading) && done(expected);
    case "isEmpty":
      if (shape.kind !== "list" && shape.kind !== "text") return mismatch("isEmpty \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0441\u043F\u0438\u0441\u043A\u0438 \u0438 \u0442\u0435\u043A\u0441\u0442\u044B.", "isEmpty tests lists and texts.");
      return typeof expected === "boolean" ? done(expected) : mismatch("isEmpty: true \u0438\u043B\u0438 false.", "isEmpty: true or false.");
    case "isAtLeast":
      if (shape.kind !== "number" && shape.kind !== "list") return mismatch("isAtLeast \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0447\u0438\u0441\u043B\u0430 \u0438 \u0441\u043F\u0438\u0441\u043A\u0438.", "isAtLeast tests numbers and lists.");
      return typeof expected === "number" ? done(expected) : mismatch("isAtLeast: \u0447\u0438\u0441\u043B\u043E.", "isAtLeast: a number.");
    case "isAnswered":
      return typeof expected === "boolean" ? done(expected) : mismatch("isAnswered: true \u0438\u043B\u0438 false.", "isAnswered: true or false.");
  }
}
function isValue(shape, value3) {
  if (shape.kind === "boolean") return typeof value3 === "boolean";
  if (shape.kind === "number") return typeof value3 === "number";
  return (shape.kind === "code" || shape.kind === "text" || shape.kind === "date") && typeof value3 === "string";
}
function allowed(shape, values, path, fact, reading) {
  if (shape.kind !== "code") return true;
  for (const value3 of values.map(String)) {
    if (shape.codes.includes(value3)) continue;
    const near = suggestion(value3, shape.codes);
    return wrong(reading, path, `\u0423 \xAB${fact.name}\xBB \u043D\u0435\u0442 \u043A\u043E\u0434\u0430 \xAB${value3}\xBB.${near.ru}`, `\u201C${fact.name}\u201D has no code \u201C${value3}\u201D.${near.en}`, "unknown-code");
  }
  return true;
}
function wrong(reading, path, ru, en, rule = "condition") {
  reading.flaws.push(flaw(rule, reading.locate(path), ru, en));
  return null;
}

// policy/clauses/parse-glossary.ts
import { z } from "zod";

// policy/clauses/yaml-file.ts
import { LineCounter, parseDocument, isMap, isNode, isScalar } from "yaml";
var longest = 256e3;
function readYaml(text2, schema, firstLine = 1) {
  const lines2 = new LineCounter();
  const at2 = (offset) => {
    const { line: line3, col } = lines2.linePos(offset);
    return { line: Math.max(1, line3) + firstLine - 1, column: Math.max(1, col) };
  };
  if (text2.length > longest) {
    const tooLong = flaw("yaml", at2(0), `\u0424\u0430\u0439\u043B \u0434\u043B\u0438\u043D\u043D\u0435\u0435 ${longest} \u0437\u043D\u0430\u043A\u043E\u0432.`, `The file is longer than ${longest} characters.`);
    return { content: null, flaws: [tooLong], locate: () => at2(0) };
  }
  const document = parseDocument(text2, { lineCounter: lines2, prettyErrors: false });
  const locate = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at2(node.range[0]);
    }
    return at2(0);
  };
  const locateKey = (path, key) => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : void 0;
    return isScalar(pair?.key) && pair.key.range ? at2(pair.key.range[0]) : locate(path);
  };
  const flaws = document.errors.map((error) => flaw("yaml", at2(error.pos[0]), `\u0424\u0430\u0439\u043B YAML \u043D\u0430\u043F\u0438\u0441\u0430\u043D \u043D\u0435\u0432\u0435\u0440\u043D\u043E: ${error.message}`, `Not well-formed YAML: ${error.message}`));
  if (flaws.length > 0) return { content: null, flaws, locate };
  const parsed = schema.safeParse(plain(document));
  if (parsed.success) return { content: parsed.data, flaws: [], locate };
  return { content: null, flaws: parsed.error.issues.flatMap((issue) => explain(issue, locate, locateKey)), locate };
}
function plain(document) {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return void 0;
  }
}
function explain(issue, locate, locateKey) {
  const place2 = issue.path.map(String).join(".") || "YAML";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const near = suggestion(key, knownKeys);
      return flaw("clause-file", locateKey(issue.path, key), `\u041A\u043B\u044E\u0447\u0430 \xAB${key}\xBB \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u0442.${near.ru}`, `There is no key \u201C${key}\u201D here.${near.en}`);
    });
  }
  return [flaw("clause-file", locate(issue.path), `\xAB${place2}\xBB: ${inRussian(issue)}.`, `\u201C${place2}\u201D: ${issue.message}.`)];
}
var knownKeys = [
  "id",
  "section",
  "when",
  "needs",
  "refersTo",
  "sources",
  "status",
  "guidance",
  "covers",
  "confirm",
  "title",
  "sections",
  "clauses",
  "appendix",
  "forms",
  "law",
  "voice",
  "ru",
  "en",
  "translates",
  "fact",
  "where",
  "is",
  "isOneOf",
  "includes",
  "isEmpty",
  "isAtLeast",
  "isAnswered",
  "all",
  "any",
  "not",
  "some"
];
function inRussian(issue) {
  switch (issue.code) {
    case "invalid_type":
      return `\u043E\u0436\u0438\u0434\u0430\u0435\u0442\u0441\u044F ${issue.expected}`;
    case "invalid_value":
      return `\u043E\u0436\u0438\u0434\u0430\u0435\u0442\u0441\u044F \u043E\u0434\u043D\u043E \u0438\u0437: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return "\u043D\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F";
    case "invalid_format":
      return "\u043D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0438\u0434";
    default:
      return "\u043D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435";
  }
}

// policy/clauses/parse-glossary.ts
var variants = z.array(
  z.strictObject({
    law: z.string().nullable().default(null),
    voice: z.string().nullable().default(null),
    forms: z.record(z.string(), z.string().min(1))
  })
);
var glossaryFile = z.record(z.string(), z.strictObject({ ru: variants, en: variants })).nullable();
function parseGlossary(text2) {
  const { content, flaws } = readYaml(text2, glossaryFile);
  return { glossary: new Map(Object.entries(content ?? {})), flaws };
}

// policy/clauses/parse-outline.ts
import { z as z4 } from "zod";

// policy/clauses/parse-text.ts
import { z as z3 } from "zod";

// policy/vocabulary/entry.ts
import { z as z2 } from "zod";
function vocabulary(entries) {
  return entries;
}
function codesOf(entries) {
  return Object.keys(entries);
}
var codeNames = z2.registry();
function codeSchema(entries) {
  return z2.enum(codesOf(entries)).register(codeNames, { names: entries });
}

// policy/vocabulary/laws.ts
var languages = vocabulary({
  ru: { ru: "\u0440\u0443\u0441\u0441\u043A\u0438\u0439", en: "Russian" },
  en: { ru: "\u0430\u043D\u0433\u043B\u0438\u0439\u0441\u043A\u0438\u0439", en: "English" }
});
var laws = vocabulary({
  "ru-152fz": { ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u2116 152-\u0424\u0417 (\u0420\u043E\u0441\u0441\u0438\u044F)", en: "Federal Law No. 152-FZ (Russia)" },
  "eu-gdpr": { ru: "GDPR (\u0415\u0421 \u0438 \u0415\u042D\u0417)", en: "GDPR (EU and EEA)" },
  "uk-gdpr": { ru: "UK GDPR (\u0412\u0435\u043B\u0438\u043A\u043E\u0431\u0440\u0438\u0442\u0430\u043D\u0438\u044F)", en: "UK GDPR (United Kingdom)" },
  "us-ca": { ru: "CCPA (\u041A\u0430\u043B\u0438\u0444\u043E\u0440\u043D\u0438\u044F)", en: "CCPA (California)" },
  "by-99z": { ru: "\u0417\u0430\u043A\u043E\u043D \u2116 99-\u0417 (\u0411\u0435\u043B\u0430\u0440\u0443\u0441\u044C)", en: "Law No. 99-Z (Belarus)" },
  "kz-94v": { ru: "\u0417\u0430\u043A\u043E\u043D \u2116 94-V (\u041A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D)", en: "Law No. 94-V (Kazakhstan)" },
  none: { ru: "\u0431\u0435\u0437 \u0441\u0441\u044B\u043B\u043A\u0438 \u043D\u0430 \u0437\u0430\u043A\u043E\u043D", en: "no law cited" }
});
var claimableLaws = vocabulary({
  "ru-152fz": laws["ru-152fz"],
  "eu-gdpr": laws["eu-gdpr"],
  "uk-gdpr": laws["uk-gdpr"],
  none: laws.none
});
var acts = vocabulary({
  "ru-152fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 27.07.2006 \u2116 152-\u0424\u0417 \xAB\u041E \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445\xBB",
    en: "Federal Law No. 152-FZ of 27 July 2006 \u201COn Personal Data\u201D"
  },
  "ru-149fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 27.07.2006 \u2116 149-\u0424\u0417 \xAB\u041E\u0431 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u0438, \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0445 \u0442\u0435\u0445\u043D\u043E\u043B\u043E\u0433\u0438\u044F\u0445 \u0438 \u043E \u0437\u0430\u0449\u0438\u0442\u0435 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u0438\xBB",
    en: "Federal Law No. 149-FZ of 27 July 2006 \u201COn Information, Information Technologies and the Protection of Information\u201D"
  },
  "ru-374fz": { ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 06.07.2016 \u2116 374-\u0424\u0417", en: "Federal Law No. 374-FZ of 6 July 2016" },
  "ru-54fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 22.05.2003 \u2116 54-\u0424\u0417 \xAB\u041E \u043F\u0440\u0438\u043C\u0435\u043D\u0435\u043D\u0438\u0438 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C\u043D\u043E-\u043A\u0430\u0441\u0441\u043E\u0432\u043E\u0439 \u0442\u0435\u0445\u043D\u0438\u043A\u0438\xBB",
    en: "Federal Law No. 54-FZ of 22 May 2003 \u201COn the Use of Cash Registers\u201D"
  },
  "ru-402fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 06.12.2011 \u2116 402-\u0424\u0417 \xAB\u041E \u0431\u0443\u0445\u0433\u0430\u043B\u0442\u0435\u0440\u0441\u043A\u043E\u043C \u0443\u0447\u0451\u0442\u0435\xBB",
    en: "Federal Law No. 402-FZ of 6 December 2011 \u201COn Accounting\u201D"
  },
  "ru-125fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 22.10.2004 \u2116 125-\u0424\u0417 \xAB\u041E\u0431 \u0430\u0440\u0445\u0438\u0432\u043D\u043E\u043C \u0434\u0435\u043B\u0435 \u0432 \u0420\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u0439 \u0424\u0435\u0434\u0435\u0440\u0430\u0446\u0438\u0438\xBB",
    en: "Federal Law No. 125-FZ of 22 October 2004 \u201COn Archiving in the Russian Federation\u201D"
  },
  "ru-38fz": { ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 13.03.2006 \u2116 38-\u0424\u0417 \xAB\u041E \u0440\u0435\u043A\u043B\u0430\u043C\u0435\xBB", en: "Federal Law No. 38-FZ of 13 March 2006 \u201COn Advertising\u201D" },
  "ru-tax-code": { ru: "\u041D\u0430\u043B\u043E\u0433\u043E\u0432\u044B\u0439 \u043A\u043E\u0434\u0435\u043A\u0441 \u0420\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u0439 \u0424\u0435\u0434\u0435\u0440\u0430\u0446\u0438\u0438", en: "Tax Code of the Russian Federation" },
  "ru-civil-code": { ru: "\u0413\u0440\u0430\u0436\u0434\u0430\u043D\u0441\u043A\u0438\u0439 \u043A\u043E\u0434\u0435\u043A\u0441 \u0420\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u0439 \u0424\u0435\u0434\u0435\u0440\u0430\u0446\u0438\u0438", en: "Civil Code of the Russian Federation" },
  "ru-labour-code": { ru: "\u0422\u0440\u0443\u0434\u043E\u0432\u043E\u0439 \u043A\u043E\u0434\u0435\u043A\u0441 \u0420\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u0439 \u0424\u0435\u0434\u0435\u0440\u0430\u0446\u0438\u0438", en: "Labour Code of the Russian Federation" },
  "ru-consumer": {
    ru: "\u0417\u0430\u043A\u043E\u043D \u0420\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u0439 \u0424\u0435\u0434\u0435\u0440\u0430\u0446\u0438\u0438 \u043E\u0442 07.02.1992 \u2116 2300-I \xAB\u041E \u0437\u0430\u0449\u0438\u0442\u0435 \u043F\u0440\u0430\u0432 \u043F\u043E\u0442\u0440\u0435\u0431\u0438\u0442\u0435\u043B\u0435\u0439\xBB",
    en: "Law of the Russian Federation No. 2300-I of 7 February 1992 \u201COn Consumer Protection\u201D"
  },
  "ru-115fz": {
    ru: "\u0424\u0435\u0434\u0435\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0437\u0430\u043A\u043E\u043D \u043E\u0442 07.08.2001 \u2116 115-\u0424\u0417 (\u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435 \u043E\u0442\u043C\u044B\u0432\u0430\u043D\u0438\u044E \u0434\u043E\u0445\u043E\u0434\u043E\u0432)",
    en: "Federal Law No. 115-FZ of 7 August 2001 (anti-money-laundering)"
  },
  "eu-gdpr": {
    ru: "\u0420\u0435\u0433\u043B\u0430\u043C\u0435\u043D\u0442 (\u0415\u0421) 2016/679 (\u041E\u0431\u0449\u0438\u0439 \u0440\u0435\u0433\u043B\u0430\u043C\u0435\u043D\u0442 \u043F\u043E \u0437\u0430\u0449\u0438\u0442\u0435 \u0434\u0430\u043D\u043D\u044B\u0445, GDPR)",
    en: "Regulation (EU) 2016/679 (General Data Protection Regulation, GDPR)"
  },
  "eu-eprivacy": { ru: "\u0414\u0438\u0440\u0435\u043A\u0442\u0438\u0432\u0430 2002/58/\u0415\u0421 (ePrivacy)", en: "Directive 2002/58/EC (ePrivacy)" },
  "eu-ai-act": { ru: "\u0420\u0435\u0433\u043B\u0430\u043C\u0435\u043D\u0442 (\u0415\u0421) 2024/1689 (\u043E\u0431 \u0438\u0441\u043A\u0443\u0441\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u043C \u0438\u043D\u0442\u0435\u043B\u043B\u0435\u043A\u0442\u0435)", en: "Regulation (EU) 2024/1689 (AI Act)" },
  "uk-gdpr": { ru: "UK GDPR", en: "UK GDPR" },
  "uk-dpa": { ru: "Data Protection Act 2018 (\u0412\u0435\u043B\u0438\u043A\u043E\u0431\u0440\u0438\u0442\u0430\u043D\u0438\u044F)", en: "Data Protection Act 2018 (United Kingdom)" },
  "us-ccpa": { ru: "\u0417\u0430\u043A\u043E\u043D \u041A\u0430\u043B\u0438\u0444\u043E\u0440\u043D\u0438\u0438 \u043E \u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0441\u0442\u0438 \u043F\u043E\u0442\u0440\u0435\u0431\u0438\u0442\u0435\u043B\u0435\u0439 (CCPA)", en: "California Consumer Privacy Act (CCPA)" },
  "us-coppa": { ru: "\u0417\u0430\u043A\u043E\u043D \u0421\u0428\u0410 \u043E \u0437\u0430\u0449\u0438\u0442\u0435 \u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0441\u0442\u0438 \u0434\u0435\u0442\u0435\u0439 \u0432 \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442\u0435 (COPPA)", en: "Children\u2019s Online Privacy Protection Act (COPPA)" },
  "by-99z": {
    ru: "\u0417\u0430\u043A\u043E\u043D \u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0438 \u0411\u0435\u043B\u0430\u0440\u0443\u0441\u044C \u043E\u0442 07.05.2021 \u2116 99-\u0417 \xAB\u041E \u0437\u0430\u0449\u0438\u0442\u0435 \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445\xBB",
    en: "Law of the Republic of Belarus No. 99-Z of 7 May 2021 \u201COn Personal Data Protection\u201D"
  },
  "kz-94v": {
    ru: "\u0417\u0430\u043A\u043E\u043D \u0420\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0438 \u041A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D \u043E\u0442 21.05.2013 \u2116 94-V \xAB\u041E \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445 \u0438 \u0438\u0445 \u0437\u0430\u0449\u0438\u0442\u0435\xBB",
    en: "Law of the Republic of Kazakhstan No. 94-V of 21 May 2013 \u201COn Personal Data and Their Protection\u201D"
  },
  "national-law": { ru: "\u043F\u0440\u0438\u043C\u0435\u043D\u0438\u043C\u043E\u0435 \u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0435 \u0437\u0430\u043A\u043E\u043D\u043E\u0434\u0430\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E", en: "applicable national law" },
  "national-bookkeeping": { ru: "\u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0435 \u043F\u0440\u0430\u0432\u0438\u043B\u0430 \u0431\u0443\u0445\u0433\u0430\u043B\u0442\u0435\u0440\u0441\u043A\u043E\u0433\u043E \u0438 \u043D\u0430\u043B\u043E\u0433\u043E\u0432\u043E\u0433\u043E \u0443\u0447\u0451\u0442\u0430", en: "national bookkeeping and tax rules" }
});
var documentKinds = vocabulary({
  "privacy-policy": { ru: "\u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430 \u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0441\u0442\u0438", en: "privacy policy" },
  "processing-policy": { ru: "\u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430 \u0432 \u043E\u0442\u043D\u043E\u0448\u0435\u043D\u0438\u0438 \u043E\u0431\u0440\u0430\u0431\u043E\u0442\u043A\u0438 \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445", en: "personal data processing policy" }
});
var publicationPlaces = vocabulary({
  page: { ru: "\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043D\u0430 \u0441\u0430\u0439\u0442\u0435", en: "page on the website" },
  app: { ru: "\u0440\u0430\u0437\u0434\u0435\u043B \u0432 \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0438", en: "section in the app" },
  store: { ru: "\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u0432 \u043C\u0430\u0433\u0430\u0437\u0438\u043D\u0435 \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0439", en: "app store page" }
});

// policy/clauses/template/node.ts
var nounCases = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"];
function branches(node) {
  switch (node.kind) {
    case "if":
    case "is":
    case "ifSelected":
      return [node.then, node.otherwise];
    case "each":
      return [node.body, node.otherwise];
    default:
      return [];
  }
}

// policy/clauses/markdown/insertion-mark.ts
var first = 57600;
var radix = 63743 - first + 1;
var pattern = /\ue000([\ue100-\uf8ff])([\ue100-\uf8ff])/g;
function insertionMark(index) {
  return `\uE000${String.fromCharCode(first + Math.floor(index / radix), first + index % radix)}`;
}
function soleInsertion(text2) {
  const parts = splitAtMarks(text2);
  const only = parts[0];
  return parts.length === 1 && typeof only === "number" ? only : null;
}
function splitAtMarks(text2) {
  const parts = [];
  let from = 0;
  for (const match of text2.matchAll(pattern)) {
    if (match.index > from) parts.push(text2.slice(from, match.index));
    parts.push(indexOf(match[1] ?? "", match[2] ?? ""));
    from = match.index + match[0].length;
  }
  if (from < text2.length) parts.push(text2.slice(from));
  return parts;
}
function indexOf(high, low) {
  return (high.charCodeAt(0) - first) * radix + (low.charCodeAt(0) - first);
}

// policy/clauses/markdown/parse.ts
import MarkdownIt from "markdown-it";
var parser = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable(["code", "reference"]);
parser.normalizeLink = (link) => link;
parser.normalizeLinkText = (text2) => text2;
parser.validateLink = () => true;
var allowedTarget = /^(?:https?:\/\/|mailto:|tel:)[^\s\ue000-\uf8ff]*$/i;
function parseMarkdown(text2) {
  const foreign = [];
  const reader = new Reader(parser.parse(text2, {}), foreign);
  return { blocks: reader.blocks(), foreign };
}
function parseInlineMarkdown(text2) {
  const foreign = [];
  const [token] = parser.parseInline(text2, {});
  return { content: token ? inlines(token, 1, foreign) : [], foreign };
}
var foreignBlocks = {
  heading_open: "heading",
  blockquote_open: "quotation",
  fence: "code",
  hr: "rule",
  html_block: "html"
};
var Reader = class {
  constructor(tokens, foreign) {
    this.tokens = tokens;
    this.foreign = foreign;
  }
  tokens;
  foreign;
  at = 0;
  blocks(until) {
    const blocks2 = [];
    for (let token = this.next(); token && token.type !== until; token = this.next()) {
      const kind = foreignBlocks[token.type];
      if (kind) this.foreign.push({ line: lineOf(token), what: kind });
      if (token.type === "inline") blocks2.push({ kind: "paragraph", content: inlines(token, lineOf(token), this.foreign) });
      else if (token.type === "bullet_list_open") blocks2.push(this.list(false, "bullet_list_close"));
      else if (token.type === "ordered_list_open") blocks2.push(this.list(true, "ordered_list_close"));
      else if (token.type === "table_open") blocks2.push(this.table());
      else if (token.content !== "") blocks2.push({ kind: "paragraph", content: words(token.content) });
    }
    return blocks2;
  }
  list(ordered, until) {
    const items = [];
    for (let token = this.next(); token && token.type !== until; token = this.next()) {
      if (token.type === "list_item_open") items.push(this.blocks("list_item_close"));
    }
    return { kind: "list", ordered, items };
  }
  table() {
    const rows = [];
    let cells = [];
    for (let token = this.next(); token && token.type !== "table_close"; token = this.next()) {
      if (token.type === "tr_open") cells = [];
      else if (token.type === "inline") cells.push(inlines(token, lineOf(token), this.foreign));
      else if (token.type === "tr_close") rows.push(cells);
    }
    const [columns = [], ...body] = rows;
    return { kind: "table", columns, rows: body };
  }
  next() {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }
};
function lineOf(token) {
  return (token.map?.[0] ?? 0) + 1;
}
function inlines(token, firstLine, foreign) {
  const root = [];
  const open = [];
  let line3 = firstLine;
  const report = (what) => foreign.push({ line: line3, what });
  const add = (...nodes) => (open[open.length - 1]?.content ?? root).push(...nodes);
  for (const child of token.children ?? []) {
    switch (child.type) {
      case "text":
      case "text_special":
        if (/\*\*|__|~~/.test(child.content)) report("stray-mark");
        add(...words(child.content));
        break;
      case "softbreak":
        line3 += 1;
        add({ kind: "text", text: " " });
        break;
      case "hardbreak":
        line3 += 1;
        add({ kind: "break" });
        break;
      case "strong_open":
        open.push({ kind: "strong", content: [] });
        break;
      case "em_open":
        open.push({ kind: "emphasis", content: [] });
        break;
      case "link_open": {
        const target = targetOf(String(child.attrGet("href") ?? ""));
        if (target === null || child.markup === "autolink") report("link");
        open.push({ kind: "link", target, content: [] });
        break;
      }
      case "strong_close":
      case "em_close":
      case "link_close": {
        const closed = open.pop();
        if (closed) add(...closed.kind !== "link" ? [closed] : closed.target === null ? closed.content : [{ ...closed, target: closed.target }]);
        break;
      }
      case "s_open":
      case "s_close":
        report("strikethrough");
        break;
      case "code_inline":
        report("code");
        add(...words(child.content));
        break;
      case "image":
        report("image");
        add(...words(child.content));
        break;
      default:
        report("html");
        add(...words(child.content));
    }
  }
  return joined(root);
}
function targetOf(href) {
  const insertion = soleInsertion(href);
  if (insertion !== null) return insertion;
  return allowedTarget.test(href) ? href : null;
}
function words(text2) {
  return splitAtMarks(text2).map((part) => typeof part === "number" ? { kind: "insertion", index: part } : { kind: "text", text: part });
}
function joined(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result[result.length - 1];
    if (node.kind === "text" && last?.kind === "text") result[result.length - 1] = { kind: "text", text: last.text + node.text };
    else if ("content" in node) result.push({ ...node, content: joined(node.content) });
    else result.push(node);
  }
  return result;
}

// policy/clauses/markdown/check.ts
function checkMarkdown(template) {
  const skeleton = { text: "", lines: [1] };
  append(template, skeleton);
  return parseMarkdown(skeleton.text).foreign.map(({ line: line3, what }) => {
    const words4 = messages[what];
    return flaw("markdown", { line: skeleton.lines[line3 - 1] ?? 1, column: 1 }, words4.ru, words4.en);
  });
}
function append(template, skeleton) {
  for (const node of template) {
    if (skeleton.text === "" || skeleton.text.endsWith("\n")) skeleton.lines[skeleton.lines.length - 1] = node.line;
    if (node.kind === "text") {
      const breaks = node.text.split("\n").length - 1;
      for (let line3 = 1; line3 <= breaks; line3 += 1) skeleton.lines.push(node.line + line3);
      skeleton.text += node.text;
    } else if (node.kind === "print" || node.kind === "term" || node.kind === "voice" || node.kind === "reference") {
      skeleton.text += insertionMark(0);
    }
    for (const inner of branches(node)) append(inner, skeleton);
  }
}
var messages = {
  heading: {
    ru: "\u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043A\u0438 \u0432 \u0442\u0435\u043A\u0441\u0442\u0435 \u043A\u043B\u0430\u0443\u0437\u044B \u043D\u0435 \u043F\u0438\u0448\u0443\u0442: \u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A \u0437\u0430\u0434\u0430\u0451\u0442 title, \u0440\u0430\u0437\u0434\u0435\u043B \u2014 \u0441\u0442\u0440\u0443\u043A\u0442\u0443\u0440\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430.",
    en: "A clause\u2019s body has no headings: title gives the heading, the outline the section."
  },
  html: { ru: "\u0420\u0430\u0437\u043C\u0435\u0442\u043A\u0438 HTML \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442.", en: "There is no HTML in clauses." },
  code: { ru: "\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u043D\u043E\u0433\u043E \u043A\u043E\u0434\u0430 \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442: \u0443\u0431\u0435\u0440\u0438\u0442\u0435 \u043E\u0431\u0440\u0430\u0442\u043D\u044B\u0435 \u0430\u043F\u043E\u0441\u0442\u0440\u043E\u0444\u044B.", en: "There is no code in clauses: take the backticks out." },
  quotation: { ru: "\u0426\u0438\u0442\u0430\u0442 (>) \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442.", en: "There are no block quotations (>) in clauses." },
  rule: { ru: "\u0420\u0430\u0437\u0434\u0435\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0445 \u043B\u0438\u043D\u0438\u0439 (---) \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442.", en: "There are no rules (---) in clauses." },
  image: { ru: "\u0418\u0437\u043E\u0431\u0440\u0430\u0436\u0435\u043D\u0438\u0439 \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442.", en: "There are no images in clauses." },
  strikethrough: { ru: "\u0417\u0430\u0447\u0451\u0440\u043A\u0438\u0432\u0430\u043D\u0438\u044F \u0432 \u043A\u043B\u0430\u0443\u0437\u0430\u0445 \u043D\u0435\u0442.", en: "There is no strikethrough in clauses." },
  link: {
    ru: "\u0421\u0441\u044B\u043B\u043A\u0430 \u043F\u0438\u0448\u0435\u0442\u0441\u044F [\u0441\u043B\u043E\u0432\u0430]({{\u0444\u0430\u043A\u0442}}) \u0438\u043B\u0438 \u0441 \u0430\u0434\u0440\u0435\u0441\u043E\u043C http, https, mailto, tel.",
    en: "A link is written [words]({{fact}}), or with an http, https, mailto or tel address."
  },
  "stray-mark": {
    ru: "\u0417\u043D\u0430\u043A\u0438 ** \u0438\u043B\u0438 __ \u043D\u0430\u043F\u0435\u0447\u0430\u0442\u0430\u044E\u0442\u0441\u044F \u043A\u0430\u043A \u0435\u0441\u0442\u044C: \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u0432\u044B\u0434\u0435\u043B\u0435\u043D\u0438\u0435 \u0437\u0430\u043A\u0440\u044B\u0442\u043E \u0438 \u043D\u0435 \u043F\u0440\u0438\u043B\u0435\u0433\u0430\u0435\u0442 \u043A \u043F\u0440\u043E\u0431\u0435\u043B\u0443.",
    en: "The signs ** or __ will be printed as they are: check that the emphasis is closed and does not touch a space."
  }
};

// policy/clauses/template/grammar.ts
import { parse, parser as parser2 } from "handlebars/dist/cjs/handlebars/compiler/base.js";

// policy/clauses/template/limits.ts
var limits = {
  /** Characters of one text. */
  characters: 64e3,
  /** Blocks inside blocks. */
  depth: 8,
  /** Insertions and block tags of one text. */
  mustaches: 2e3,
  /** Characters of one of them: the lexer's time grows with the square of a tag's length. */
  mustache: 1e3,
  /** Printed pieces of one clause, all loops together. */
  printed: 2e4,
  /** Characters that loops may make of the template's own words in one clause. */
  output: 1e6
};

// policy/clauses/template/grammar.ts
function parseTemplate(text2) {
  const refused = refuse(text2);
  if (refused) return { flaw: refused };
  try {
    return { program: parse(text2) };
  } catch (error) {
    return { flaw: explain2(error, text2) };
  }
}
function refuse(text2) {
  if (text2.length > limits.characters) {
    return flaw("too-long", { line: 1, column: 1 }, `\u0422\u0435\u043A\u0441\u0442 \u0434\u043B\u0438\u043D\u043D\u0435\u0435 ${limits.characters} \u0437\u043D\u0430\u043A\u043E\u0432.`, `The text is longer than ${limits.characters} characters.`);
  }
  const raw = text2.indexOf("{{{{");
  if (raw !== -1) return flaw("raw-output", positionAt(text2, raw), "\u0411\u043B\u043E\u043A\u043E\u0432 {{{{\u2026}}}} \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u0442.", "There are no {{{{\u2026}}}} blocks here.");
  let depth = 0;
  let mustaches = 0;
  for (const match of text2.matchAll(/\{\{~?([#/^]?)/g)) {
    mustaches += 1;
    if (match[1] === "#" || match[1] === "^") depth += 1;
    if (match[1] === "/") depth -= 1;
    if (depth > limits.depth) {
      return flaw("too-deep", positionAt(text2, match.index), `\u0412\u043B\u043E\u0436\u0435\u043D\u043E \u0431\u043E\u043B\u044C\u0448\u0435 ${limits.depth} \u0431\u043B\u043E\u043A\u043E\u0432 \u0434\u0440\u0443\u0433 \u0432 \u0434\u0440\u0443\u0433\u0430.`, `More than ${limits.depth} blocks inside one another.`);
    }
    const end = match.index + limits.mustache;
    if (end < text2.length && !text2.slice(match.index, end).includes("}}")) {
      return flaw("too-long", positionAt(text2, match.index), `\u0412\u0441\u0442\u0430\u0432\u043A\u0430 \u0434\u043B\u0438\u043D\u043D\u0435\u0435 ${limits.mustache} \u0437\u043D\u0430\u043A\u043E\u0432 \u0438\u043B\u0438 \u043D\u0435 \u0437\u0430\u043A\u0440\u044B\u0442\u0430.`, `The insertion is longer than ${limits.mustache} characters, or not closed.`);
    }
    if (mustaches > limits.mustaches) {
      return flaw("too-long", positionAt(text2, match.index), `\u0411\u043E\u043B\u044C\u0448\u0435 ${limits.mustaches} \u0432\u0441\u0442\u0430\u0432\u043E\u043A \u0432 \u043E\u0434\u043D\u043E\u043C \u0442\u0435\u043A\u0441\u0442\u0435.`, `More than ${limits.mustaches} insertions in one text.`);
    }
  }
  const strange = /[\ue000-\uf8ff\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text2);
  if (strange) {
    return flaw("strange-character", positionAt(text2, strange.index), "\u0423\u043F\u0440\u0430\u0432\u043B\u044F\u044E\u0449\u0438\u0439 \u0438\u043B\u0438 \u0441\u043B\u0443\u0436\u0435\u0431\u043D\u044B\u0439 \u0437\u043D\u0430\u043A: \u0443\u0434\u0430\u043B\u0438\u0442\u0435 \u0435\u0433\u043E.", "A control or private-use character: delete it.");
  }
  return null;
}
function positionAt(text2, index) {
  const before = text2.slice(0, index);
  return { line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
}
function explain2(error, text2) {
  const message = error instanceof Error ? error.message : "";
  const mismatch = /^(.*) doesn't match (.*) - (\d+):(\d+)$/.exec(message);
  if (mismatch) {
    const [, open = "", close = ""] = mismatch;
    return flaw("syntax", { line: Number(mismatch[3]), column: Number(mismatch[4]) + 1 }, `\u0411\u043B\u043E\u043A \xAB${open}\xBB \u0437\u0430\u043A\u0440\u044B\u0442 \u043A\u0430\u043A \xAB${close}\xBB.`, `The block \u201C${open}\u201D is closed as \u201C${close}\u201D.`);
  }
  const invalid = /^Invalid path: (.*) - (\d+):(\d+)$/.exec(message);
  if (invalid) {
    return flaw("syntax", { line: Number(invalid[2]), column: Number(invalid[3]) + 1 }, `\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043F\u0443\u0442\u044C: \xAB${invalid[1]}\xBB.`, `Invalid path: \u201C${invalid[1]}\u201D.`);
  }
  const at2 = stoppedAt(text2);
  if (/got 'EOF'/.test(message)) {
    return flaw("syntax", at2, "\u0411\u043B\u043E\u043A \u0438\u043B\u0438 \u0432\u0441\u0442\u0430\u0432\u043A\u0430 \u043D\u0435 \u0437\u0430\u043A\u0440\u044B\u0442\u044B \u0434\u043E \u043A\u043E\u043D\u0446\u0430 \u0442\u0435\u043A\u0441\u0442\u0430.", "A block or an insertion is not closed before the end of the text.");
  }
  if (/got 'OPEN_ENDBLOCK'/.test(message)) {
    return flaw("syntax", at2, "\u0417\u0430\u043A\u0440\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u0431\u043B\u043E\u043A, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043D\u0435 \u043E\u0442\u043A\u0440\u044B\u0442.", "A block is closed that is not open.");
  }
  if (/got 'INVERSE'|got 'OPEN_INVERSE_CHAIN'/.test(message)) {
    return flaw("syntax", at2, "{{else}} \u0441\u0442\u043E\u0438\u0442 \u0432\u043D\u0435 \u0431\u043B\u043E\u043A\u0430.", "An {{else}} stands outside a block.");
  }
  return flaw("syntax", at2, "\u0412\u0441\u0442\u0430\u0432\u043A\u0430 {{\u2026}} \u043D\u0430\u043F\u0438\u0441\u0430\u043D\u0430 \u043D\u0435\u0432\u0435\u0440\u043D\u043E.", "The insertion {{\u2026}} is not well formed.");
}
function stoppedAt(text2) {
  const at2 = parser2.lexer.yylloc;
  return at2 ? { line: at2.first_line, column: at2.first_column + 1 } : positionAt(text2, text2.length);
}

// policy/language/number-words.ts
var numberCases = ["nominative", "genitive", "accusative"];
var genders = ["masculine", "feminine", "neuter"];
function numberWords(language, n, agreement2) {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return null;
  return language === "ru" ? russian(n, agreement2) : english(n);
}
var small = {
  nominative: [
    "\u043D\u043E\u043B\u044C",
    "\u043E\u0434\u0438\u043D",
    "\u0434\u0432\u0430",
    "\u0442\u0440\u0438",
    "\u0447\u0435\u0442\u044B\u0440\u0435",
    "\u043F\u044F\u0442\u044C",
    "\u0448\u0435\u0441\u0442\u044C",
    "\u0441\u0435\u043C\u044C",
    "\u0432\u043E\u0441\u0435\u043C\u044C",
    "\u0434\u0435\u0432\u044F\u0442\u044C",
    "\u0434\u0435\u0441\u044F\u0442\u044C",
    "\u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0442\u0440\u0438\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0447\u0435\u0442\u044B\u0440\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u043F\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0448\u0435\u0441\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0432\u043E\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u044C",
    "\u0434\u0435\u0432\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C"
  ],
  genitive: [
    "\u043D\u043E\u043B\u044F",
    "\u043E\u0434\u043D\u043E\u0433\u043E",
    "\u0434\u0432\u0443\u0445",
    "\u0442\u0440\u0451\u0445",
    "\u0447\u0435\u0442\u044B\u0440\u0451\u0445",
    "\u043F\u044F\u0442\u0438",
    "\u0448\u0435\u0441\u0442\u0438",
    "\u0441\u0435\u043C\u0438",
    "\u0432\u043E\u0441\u044C\u043C\u0438",
    "\u0434\u0435\u0432\u044F\u0442\u0438",
    "\u0434\u0435\u0441\u044F\u0442\u0438",
    "\u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0442\u0440\u0438\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0447\u0435\u0442\u044B\u0440\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u043F\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0448\u0435\u0441\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0432\u043E\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    "\u0434\u0435\u0432\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438"
  ]
};
var tens = {
  nominative: ["", "", "\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u044C", "\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u044C", "\u0441\u043E\u0440\u043E\u043A", "\u043F\u044F\u0442\u044C\u0434\u0435\u0441\u044F\u0442", "\u0448\u0435\u0441\u0442\u044C\u0434\u0435\u0441\u044F\u0442", "\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442", "\u0432\u043E\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442", "\u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u043E"],
  genitive: ["", "", "\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u0438", "\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u0438", "\u0441\u043E\u0440\u043E\u043A\u0430", "\u043F\u044F\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0438", "\u0448\u0435\u0441\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0438", "\u0441\u0435\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0438", "\u0432\u043E\u0441\u044C\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0438", "\u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u0430"]
};
var hundreds = {
  nominative: ["", "\u0441\u0442\u043E", "\u0434\u0432\u0435\u0441\u0442\u0438", "\u0442\u0440\u0438\u0441\u0442\u0430", "\u0447\u0435\u0442\u044B\u0440\u0435\u0441\u0442\u0430", "\u043F\u044F\u0442\u044C\u0441\u043E\u0442", "\u0448\u0435\u0441\u0442\u044C\u0441\u043E\u0442", "\u0441\u0435\u043C\u044C\u0441\u043E\u0442", "\u0432\u043E\u0441\u0435\u043C\u044C\u0441\u043E\u0442", "\u0434\u0435\u0432\u044F\u0442\u044C\u0441\u043E\u0442"],
  genitive: ["", "\u0441\u0442\u0430", "\u0434\u0432\u0443\u0445\u0441\u043E\u0442", "\u0442\u0440\u0451\u0445\u0441\u043E\u0442", "\u0447\u0435\u0442\u044B\u0440\u0451\u0445\u0441\u043E\u0442", "\u043F\u044F\u0442\u0438\u0441\u043E\u0442", "\u0448\u0435\u0441\u0442\u0438\u0441\u043E\u0442", "\u0441\u0435\u043C\u0438\u0441\u043E\u0442", "\u0432\u043E\u0441\u044C\u043C\u0438\u0441\u043E\u0442", "\u0434\u0435\u0432\u044F\u0442\u0438\u0441\u043E\u0442"]
};
var agreeing = {
  1: {
    nominative: { feminine: "\u043E\u0434\u043D\u0430", neuter: "\u043E\u0434\u043D\u043E" },
    genitive: { feminine: "\u043E\u0434\u043D\u043E\u0439" },
    accusative: { feminine: "\u043E\u0434\u043D\u0443", neuter: "\u043E\u0434\u043D\u043E" }
  },
  2: { nominative: { feminine: "\u0434\u0432\u0435" }, genitive: {}, accusative: { feminine: "\u0434\u0432\u0435" } }
};
var thousand = {
  nominative: ["\u0442\u044B\u0441\u044F\u0447\u0430", "\u0442\u044B\u0441\u044F\u0447\u0438", "\u0442\u044B\u0441\u044F\u0447"],
  genitive: ["\u0442\u044B\u0441\u044F\u0447\u0438", "\u0442\u044B\u0441\u044F\u0447", "\u0442\u044B\u0441\u044F\u0447"],
  accusative: ["\u0442\u044B\u0441\u044F\u0447\u0443", "\u0442\u044B\u0441\u044F\u0447\u0438", "\u0442\u044B\u0441\u044F\u0447"]
};
function russian(n, agreement2) {
  const thousands = Math.floor(n / 1e3);
  const rest = n % 1e3;
  const words4 = [];
  if (thousands > 0) {
    words4.push(below1000(thousands, { case: agreement2.case, gender: "feminine" }));
    words4.push(thousand[agreement2.case][thousands === 1 ? 0 : thousands < 5 ? 1 : 2]);
  }
  if (rest > 0 || thousands === 0) words4.push(below1000(rest, agreement2));
  return words4.join(" ");
}
function below1000(n, agreement2) {
  const row = agreement2.case === "genitive" ? "genitive" : "nominative";
  const words4 = [];
  if (n >= 100) words4.push(hundreds[row][Math.floor(n / 100)] ?? "");
  const below100 = n % 100;
  if (below100 >= 20) words4.push(tens[row][Math.floor(below100 / 10)] ?? "");
  const last = below100 >= 20 ? below100 % 10 : below100;
  if (last > 0 || n === 0) words4.push(unit(last, row, agreement2));
  return words4.join(" ");
}
function unit(n, row, agreement2) {
  const special = n === 1 || n === 2 ? agreeing[n][agreement2.case][agreement2.gender] : void 0;
  return special ?? small[row][n] ?? "";
}
var englishSmall = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen"
];
var englishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
function english(n) {
  if (n < 20) return englishSmall[n] ?? "";
  if (n < 100) return (englishTens[Math.floor(n / 10)] ?? "") + (n % 10 > 0 ? `-${english(n % 10)}` : "");
  if (n < 1e3) return `${english(Math.floor(n / 100))} hundred${n % 100 > 0 ? ` and ${english(n % 100)}` : ""}`;
  const rest = n % 1e3;
  const joint = rest === 0 ? "" : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`;
  return `${english(Math.floor(n / 1e3))} thousand${joint}`;
}

// policy/clauses/template/insertions.ts
var insertions = {
  ref: reference,
  term,
  voice,
  date: (call) => printed(call, ["date"], () => ({ kind: "date" })),
  number: (call) => printed(call, ["number"], () => ({ kind: "number" })),
  text: (call) => printed(call, ["text", "localized"], () => ({ kind: "text" })),
  list,
  count,
  duration: (call) => printed(call, ["duration"], (words4) => ({ kind: "duration", case: oneOf(words4, numberCases) ?? "nominative" }), numberCases),
  words: (call) => printed(call, ["number"], (words4) => ({ kind: "words", ...agreement(words4) }), [...numberCases, ...genders])
};
var insertionNames = Object.keys(insertions);
function checkInsertion(call) {
  const insertion = Object.hasOwn(insertions, call.name) ? insertions[call.name] : void 0;
  if (insertion) return insertion(call);
  const near = suggestion(call.name, insertionNames);
  return refuse2(
    call,
    "unknown-helper",
    `\u0412\u0441\u0442\u0430\u0432\u043A\u0438 \xAB${call.name}\xBB \u043D\u0435\u0442.${near.ru} \u0415\u0441\u0442\u044C: ${insertionNames.join(", ")}.`,
    `There is no insertion \u201C${call.name}\u201D.${near.en} There are: ${insertionNames.join(", ")}.`
  );
}
function checkPlainValue(call, up, segments) {
  const path = factPath(call, up, segments, call.at);
  return path && isPrintable(call, path.shape, path.name) ? { kind: "print", path, format: { kind: "value" }, ...call.at } : null;
}
function factPath(call, up, segments, at2) {
  const { path, message } = resolveFactPath(call.scopes, up, segments);
  if (path) return path;
  call.flaws.push(flaw("unknown-fact", at2, message.ru, message.en));
  return null;
}
function pathParam(call, place2) {
  const param = call.params[place2];
  if (!param) return refuse2(call, "arguments", `\xAB${call.name}\xBB: \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D \u0444\u0430\u043A\u0442.`, `\u201C${call.name}\u201D: no fact is named.`);
  const at2 = positionOf(param);
  if (param.type !== "PathExpression") {
    return refuse2({ ...call, at: at2 }, "arguments", `\xAB${call.name}\xBB: \u0437\u0434\u0435\u0441\u044C \u043D\u0443\u0436\u0435\u043D \u0444\u0430\u043A\u0442 \u0431\u0435\u0437 \u043A\u0430\u0432\u044B\u0447\u0435\u043A.`, `\u201C${call.name}\u201D: a fact without quotes is wanted here.`);
  }
  const path = param;
  if (path.data) {
    return refuse2({ ...call, at: at2 }, "unknown-helper", `\xAB${path.original}\xBB: \u0438\u043C\u0451\u043D \u0441 @ \u043D\u0435\u0442.`, `\u201C${path.original}\u201D: there are no names with @.`);
  }
  return factPath(call, path.depth, path.parts.map(String), at2);
}
function stringParams(call, from) {
  const strings = [];
  for (const param of call.params.slice(from)) {
    if (param.type !== "StringLiteral") {
      return refuse2({ ...call, at: positionOf(param) }, "arguments", `\xAB${call.name}\xBB: \u0437\u0434\u0435\u0441\u044C \u043D\u0443\u0436\u043D\u043E \u0441\u043B\u043E\u0432\u043E \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0430\u0445.`, `\u201C${call.name}\u201D: a word in quotes is wanted here.`);
    }
    strings.push(param.value);
  }
  return strings;
}
function positionOf(node) {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
function refuse2(call, rule, ru, en) {
  call.flaws.push(flaw(rule, call.at, ru, en));
  return null;
}
function printed(call, kinds, format, allowed2 = []) {
  const path = pathParam(call, 0);
  const words4 = stringParams(call, 1);
  if (!path || !words4) return null;
  if (!kinds.includes(path.shape.kind)) return wrongKind(call, path, kinds);
  return onlyWords(call, words4, allowed2) ? { kind: "print", path, format: format(words4), ...call.at } : null;
}
function wrongKind(call, path, kinds) {
  return refuse2(
    call,
    "wrong-type",
    `\xAB${call.name}\xBB \u043F\u0435\u0447\u0430\u0442\u0430\u0435\u0442 \u0442\u043E\u043B\u044C\u043A\u043E ${kinds.join(", ")}, \u0430 \xAB${path.name}\xBB \u2014 \u044D\u0442\u043E ${path.shape.kind}.`,
    `\u201C${call.name}\u201D prints ${kinds.join(", ")} only, and \u201C${path.name}\u201D is ${path.shape.kind}.`
  );
}
function onlyWords(call, words4, allowed2) {
  for (const word of words4) {
    if (allowed2.includes(word)) continue;
    const near = suggestion(word, allowed2);
    refuse2(call, "arguments", `\xAB${call.name}\xBB: \u0441\u043B\u043E\u0432\u043E \xAB${word}\xBB \u0437\u0434\u0435\u0441\u044C \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0447\u0438\u0442.${near.ru}`, `\u201C${call.name}\u201D: the word \u201C${word}\u201D means nothing here.${near.en}`);
    return false;
  }
  return true;
}
function oneOf(words4, allowed2) {
  return allowed2.find((word) => words4.includes(word));
}
function agreement(words4) {
  return { case: oneOf(words4, numberCases) ?? "nominative", gender: oneOf(words4, genders) ?? "masculine" };
}
function reference(call) {
  const words4 = stringParams(call, 0);
  if (!words4) return null;
  const [clauseId, ...rest] = words4;
  if (!clauseId) return refuse2(call, "arguments", "\xABref\xBB: \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u0430 \u043A\u043B\u0430\u0443\u0437\u0430.", "\u201Cref\u201D: no clause is named.");
  if (!onlyWords(call, rest, nounCases)) return null;
  const form = oneOf(rest, nounCases) ?? "nominative";
  return { kind: "reference", clauseId, form, ...call.at };
}
function term(call) {
  const words4 = stringParams(call, 0);
  if (!words4) return null;
  const [name, ...rest] = words4;
  if (!name) return refuse2(call, "arguments", "\xABterm\xBB: \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D \u0442\u0435\u0440\u043C\u0438\u043D.", "\u201Cterm\u201D: no term is named.");
  const forms = rest.filter((word) => word !== "capital");
  if (forms.length > 1) return refuse2(call, "arguments", "\xABterm\xBB: \u0444\u043E\u0440\u043C\u0430 \u0443\u043A\u0430\u0437\u0430\u043D\u0430 \u0434\u0432\u0430\u0436\u0434\u044B.", "\u201Cterm\u201D: two forms are named.");
  return { kind: "term", term: name, form: forms[0] ?? null, capital: rest.includes("capital"), ...call.at };
}
function voice(call) {
  const words4 = stringParams(call, 0);
  if (!words4) return null;
  const [we, noun, ...rest] = words4;
  if (we === void 0 || noun === void 0 || rest.length > 0) {
    return refuse2(call, "arguments", "\xABvoice\xBB \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0434\u0432\u0435 \u0444\u043E\u0440\u043C\u044B \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0430\u0445: \u0434\u043B\u044F \xAB\u043C\u044B\xBB \u0438 \u0434\u043B\u044F \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0433\u043E.", "\u201Cvoice\u201D takes two forms in quotes: for \u201Cwe\u201D and for the noun.");
  }
  return { kind: "voice", we, noun, ...call.at };
}
function list(call) {
  const path = pathParam(call, 0);
  const words4 = stringParams(call, 1);
  if (!path || !words4) return null;
  if (path.shape.kind !== "list") return wrongKind(call, path, ["list"]);
  if (words4.length > 1) return refuse2(call, "arguments", "\xABlist\xBB: \u043F\u043E\u043B\u0435 \u0442\u043E\u043B\u044C\u043A\u043E \u043E\u0434\u043D\u043E.", "\u201Clist\u201D: one field only.");
  const field = words4[0];
  const item = { shape: path.shape.item, name: `${path.name}[]` };
  if (field === void 0) {
    return isPrintable(call, item.shape, item.name) ? { kind: "print", path, format: { kind: "list", field: null }, ...call.at } : null;
  }
  const inner = factPath({ ...call, scopes: [...call.scopes, item] }, 0, field.split("."), call.at);
  if (!inner || !isPrintable(call, inner.shape, inner.name)) return null;
  return { kind: "print", path, format: { kind: "list", field: inner }, ...call.at };
}
function count(call) {
  const path = pathParam(call, 0);
  const words4 = stringParams(call, 1);
  if (!path || !words4) return null;
  if (path.shape.kind !== "number" && path.shape.kind !== "list") return wrongKind(call, path, ["number", "list"]);
  const fewest = call.language === "ru" ? 3 : 2;
  const most2 = call.language === "ru" ? 4 : 2;
  const keywords = [...numberCases, ...genders];
  const firstKeyword = words4.findIndex((word, place2) => place2 >= fewest && keywords.includes(word));
  const forms = firstKeyword === -1 ? words4 : words4.slice(0, firstKeyword);
  if (forms.length < fewest || forms.length > most2) {
    return refuse2(
      call,
      "arguments",
      call.language === "ru" ? "\xABcount\xBB: \u043D\u0443\u0436\u043D\u044B \u0442\u0440\u0438 \u0444\u043E\u0440\u043C\u044B \u0441\u043B\u043E\u0432\u0430 (\u0434\u0435\u043D\u044C, \u0434\u043D\u044F, \u0434\u043D\u0435\u0439) \u0438\u043B\u0438 \u0447\u0435\u0442\u044B\u0440\u0435, \u0435\u0441\u043B\u0438 \u0431\u044B\u0432\u0430\u044E\u0442 \u0434\u0440\u043E\u0431\u0438." : "\xABcount\xBB: \u0432 \u0430\u043D\u0433\u043B\u0438\u0439\u0441\u043A\u043E\u043C \u043D\u0443\u0436\u043D\u044B \u0434\u0432\u0435 \u0444\u043E\u0440\u043C\u044B \u0441\u043B\u043E\u0432\u0430 (day, days).",
      call.language === "ru" ? "\u201Ccount\u201D: Russian takes three forms of the word, or four where fractions occur." : "\u201Ccount\u201D: English takes two forms of the word (day, days)."
    );
  }
  const rest = words4.slice(forms.length);
  return onlyWords(call, rest, keywords) ? { kind: "print", path, format: { kind: "count", forms, ...agreement(rest) }, ...call.at } : null;
}
function isPrintable(call, shape, name) {
  switch (shape.kind) {
    case "list":
      refuse2(call, "wrong-type", `\xAB${name}\xBB \u2014 \u0441\u043F\u0438\u0441\u043E\u043A: \u043F\u0438\u0448\u0438\u0442\u0435 {{list ${name}}} \u0438\u043B\u0438 {{#each}}.`, `\u201C${name}\u201D is a list: write {{list ${name}}} or {{#each}}.`);
      return false;
    case "object":
      refuse2(call, "wrong-type", `\xAB${name}\xBB \u0441\u043E\u0441\u0442\u043E\u0438\u0442 \u0438\u0437 \u043F\u043E\u043B\u0435\u0439 (${fieldNames(shape.fields)}): \u0443\u043A\u0430\u0436\u0438\u0442\u0435 \u043E\u0434\u043D\u043E.`, `\u201C${name}\u201D is made of fields (${fieldNames(shape.fields)}): name one.`);
      return false;
    case "boolean":
      refuse2(call, "wrong-type", `\xAB${name}\xBB \u2014 \xAB\u0434\u0430\xBB \u0438\u043B\u0438 \xAB\u043D\u0435\u0442\xBB: \u044D\u0442\u043E \u043D\u0435 \u043F\u0435\u0447\u0430\u0442\u0430\u044E\u0442, \u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u044E\u0442 \u0447\u0435\u0440\u0435\u0437 {{#if}}.`, `\u201C${name}\u201D is yes or no: it is not printed, but tested with {{#if}}.`);
      return false;
    case "code":
      if (shape.names) return true;
      refuse2(call, "wrong-type", `\xAB${name}\xBB \u2014 \u043A\u043E\u0434 \u0431\u0435\u0437 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F: \u0435\u0433\u043E \u043D\u0435 \u043F\u0435\u0447\u0430\u0442\u0430\u044E\u0442, \u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u044E\u0442 \u0447\u0435\u0440\u0435\u0437 {{#is}}.`, `\u201C${name}\u201D is a code without a name: it is not printed, but tested with {{#is}}.`);
      return false;
    default:
      return true;
  }
}
function fieldNames(fields) {
  const names = Object.keys(fields);
  return names.length > 8 ? `${names.slice(0, 8).join(", ")}\u2026` : names.join(", ");
}

// policy/clauses/template/check.ts
var blockNames = ["if", "unless", "is", "each", "ifSelected"];
function checkTemplate(text2, shape, language) {
  const parsed = parseTemplate(text2);
  if (!parsed.program) return { template: [], flaws: [parsed.flaw] };
  const flaws = [];
  const template = checkProgram(parsed.program, { scopes: [{ shape, name: "" }], language, flaws });
  return { template, flaws };
}
function checkProgram(program, setting) {
  if (!program) return [];
  if (program.blockParams && program.blockParams.length > 0) {
    setting.flaws.push(flaw("unknown-helper", positionOf(program), "\u0417\u0430\u043F\u0438\u0441\u044C \xABas |\u0438\u043C\u044F|\xBB \u043D\u0435 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F.", "\u201Cas |name|\u201D is not supported."));
  }
  return program.body.flatMap((statement) => checkStatement(statement, setting) ?? []);
}
function checkStatement(statement, setting) {
  switch (statement.type) {
    case "ContentStatement":
      return textNode(statement);
    case "CommentStatement":
      return null;
    case "MustacheStatement":
      return checkMustache(statement, setting);
    case "BlockStatement":
      return checkBlock(statement, setting);
    default:
      setting.flaws.push(flaw("unknown-helper", positionOf(statement), "\u0412\u043B\u043E\u0436\u0435\u043D\u043D\u044B\u0445 \u0448\u0430\u0431\u043B\u043E\u043D\u043E\u0432 ({{> \u2026}}) \u0438 \u0434\u0435\u043A\u043E\u0440\u0430\u0442\u043E\u0440\u043E\u0432 \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u0442.", "There are no partials ({{> \u2026}}) and no decorators here."));
      return null;
  }
}
function textNode(content) {
  if (content.value === "") return null;
  const original = String(content.original);
  const before = original.slice(0, Math.max(0, original.indexOf(content.value))).split("\n");
  const start = positionOf(content);
  const last = before[before.length - 1] ?? "";
  const at2 = before.length > 1 ? { line: start.line + before.length - 1, column: last.length + 1 } : { line: start.line, column: start.column + last.length };
  return { kind: "text", text: content.value, ...at2 };
}
function checkMustache(mustache, setting) {
  const at2 = positionOf(mustache);
  const call = { ...setting, name: "", params: mustache.params, at: at2 };
  if (!mustache.escaped) {
    return refuse2(call, "raw-output", "\u0412\u044B\u0432\u043E\u0434 \u0431\u0435\u0437 \u0437\u0430\u0449\u0438\u0442\u044B ({{{\u2026}}} \u0438\u043B\u0438 {{&\u2026}}) \u0437\u0430\u043F\u0440\u0435\u0449\u0451\u043D: \u043F\u0438\u0448\u0438\u0442\u0435 {{\u2026}}.", "Raw output ({{{\u2026}}} or {{&\u2026}}) is not allowed: write {{\u2026}}.");
  }
  if (mustache.path.type !== "PathExpression") {
    return refuse2(call, "unknown-helper", "\u0412 {{\u2026}} \u0441\u0442\u043E\u0438\u0442 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435, \u0430 \u043D\u0435 \u0438\u043C\u044F \u0444\u0430\u043A\u0442\u0430.", "Inside {{\u2026}} stands a literal, not the name of a fact.");
  }
  const path = mustache.path;
  call.name = path.original;
  if (!isSimpleCall(call, path, mustache.hash)) return null;
  const segments = path.parts.map(String);
  const isCall = mustache.params.length > 0;
  if (!isCall) {
    const isFact = resolveFactPath(setting.scopes, path.depth, segments).path !== void 0;
    if (isFact || !isReserved(call.name)) return checkPlainValue(call, path.depth, segments);
  }
  return isBlockName(call.name) ? blockWithoutHash(call) : checkInsertion(call);
}
function checkBlock(block, setting) {
  const at2 = positionOf(block);
  const call = { ...setting, name: "", params: block.params, at: at2 };
  if (block.path.type !== "PathExpression") {
    return refuse2(call, "unknown-helper", "\u0422\u0430\u043A\u043E\u0433\u043E \u0431\u043B\u043E\u043A\u0430 \u043D\u0435\u0442.", "There is no such block.");
  }
  call.name = block.path.original;
  if (!isSimpleCall(call, block.path, block.hash)) return null;
  const then = () => checkProgram(block.program, setting);
  const otherwise = () => checkProgram(block.inverse, setting);
  switch (call.name) {
    case "if":
    case "unless": {
      const path = onePath(call);
      const branches2 = { then: then(), otherwise: otherwise() };
      return path && { kind: "if", path, negated: call.name === "unless", ...branches2, ...at2 };
    }
    case "is":
      return checkIs(call, then(), otherwise(), at2);
    case "each":
      return checkEach(call, block, otherwise(), setting);
    case "ifSelected": {
      const words4 = stringParams(call, 0);
      const branches2 = { then: then(), otherwise: otherwise() };
      const clauseId = words4?.[0];
      if (!words4 || clauseId === void 0 || words4.length > 1) {
        return words4 && refuse2(call, "arguments", "\xABifSelected\xBB \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u043E\u0434\u043D\u0443 \u043A\u043B\u0430\u0443\u0437\u0443 \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0430\u0445.", "\u201CifSelected\u201D takes one clause in quotes.");
      }
      return { kind: "ifSelected", clauseId, ...branches2, ...at2 };
    }
    default: {
      const near = suggestion(call.name, blockNames);
      return refuse2(call, "unknown-helper", `\u0411\u043B\u043E\u043A\u0430 \xAB#${call.name}\xBB \u043D\u0435\u0442.${near.ru} \u0415\u0441\u0442\u044C: ${blockNames.map((name) => `#${name}`).join(", ")}.`, `There is no block \u201C#${call.name}\u201D.${near.en} There are: ${blockNames.map((name) => `#${name}`).join(", ")}.`);
    }
  }
}
function checkIs(call, then, otherwise, at2) {
  const path = pathParam(call, 0);
  const codes = stringParams(call, 1);
  if (!path || !codes) return null;
  if (path.shape.kind !== "code") {
    return refuse2(call, "wrong-type", `\xABis\xBB \u0441\u0440\u0430\u0432\u043D\u0438\u0432\u0430\u0435\u0442 \u043A\u043E\u0434\u044B, \u0430 \xAB${path.name}\xBB \u2014 \u044D\u0442\u043E ${path.shape.kind}.`, `\u201Cis\u201D compares codes, and \u201C${path.name}\u201D is ${path.shape.kind}.`);
  }
  if (codes.length === 0) {
    return refuse2(call, "arguments", "\xABis\xBB: \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D \u043A\u043E\u0434.", "\u201Cis\u201D: no code is named.");
  }
  for (const code of codes) {
    if (path.shape.codes.includes(code)) continue;
    const near = suggestion(code, path.shape.codes);
    return refuse2(call, "unknown-code", `\u0423 \xAB${path.name}\xBB \u043D\u0435\u0442 \u043A\u043E\u0434\u0430 \xAB${code}\xBB.${near.ru}`, `\u201C${path.name}\u201D has no code \u201C${code}\u201D.${near.en}`);
  }
  return { kind: "is", path, codes, then, otherwise, ...at2 };
}
function checkEach(call, block, otherwise, setting) {
  const path = onePath(call);
  if (!path) return null;
  if (path.shape.kind !== "list") {
    return refuse2(call, "wrong-type", `\xABeach\xBB \u043F\u0435\u0440\u0435\u0431\u0438\u0440\u0430\u0435\u0442 \u0441\u043F\u0438\u0441\u043E\u043A, \u0430 \xAB${path.name}\xBB \u2014 \u044D\u0442\u043E ${path.shape.kind}.`, `\u201Ceach\u201D goes through a list, and \u201C${path.name}\u201D is ${path.shape.kind}.`);
  }
  const item = { shape: path.shape.item, name: `${path.name}[]` };
  const body = checkProgram(block.program, { ...setting, scopes: [...setting.scopes, item] });
  return { kind: "each", path, body, otherwise, ...call.at };
}
function onePath(call) {
  if (call.params.length > 1) {
    return refuse2(call, "arguments", `\xAB${call.name}\xBB \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u043E\u0434\u0438\u043D \u0444\u0430\u043A\u0442.`, `\u201C${call.name}\u201D takes one fact.`);
  }
  return pathParam(call, 0);
}
function isSimpleCall(call, path, hash) {
  if (path.data) {
    refuse2(call, "unknown-helper", `\xAB${path.original}\xBB: \u0438\u043C\u0451\u043D \u0441 @ \u043D\u0435\u0442.`, `\u201C${path.original}\u201D: there are no names with @.`);
    return false;
  }
  if (hash && hash.pairs.length > 0) {
    refuse2(call, "unknown-helper", `\xAB${call.name}\xBB: \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u043E\u0432 \u0432\u0438\u0434\u0430 \u0438\u043C\u044F=\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u043D\u0435\u0442.`, `\u201C${call.name}\u201D: there are no parameters of the form name=value.`);
    return false;
  }
  return true;
}
function isReserved(name) {
  return insertionNames.includes(name) || isBlockName(name);
}
function isBlockName(name) {
  return blockNames.some((known) => known === name);
}
function blockWithoutHash(call) {
  return refuse2(call, "unknown-helper", `\xAB${call.name}\xBB \u2014 \u0431\u043B\u043E\u043A: \u043F\u0438\u0448\u0438\u0442\u0435 {{#${call.name} \u2026}}\u2026{{/${call.name}}}.`, `\u201C${call.name}\u201D is a block: write {{#${call.name} \u2026}}\u2026{{/${call.name}}}.`);
}

// policy/clauses/parse-text.ts
var frontMatter = z3.strictObject({
  title: z3.string().min(1).nullish(),
  translates: z3.string().nullish()
});
function readTextName(fileName) {
  const match = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\.)?(ru|en)\.md$/.exec(fileName);
  const language = match?.[2];
  if (!match || language !== "ru" && language !== "en") return null;
  return { law: match[1] ?? null, language };
}
function parseText(folder, fileName, content, shape) {
  const file = `${folder}/${fileName}`;
  const name = readTextName(fileName);
  if (!name) {
    const known = Object.keys(languages).map((language) => `${language}.md`).join(", ");
    const misnamed = flaw("text-name", { line: 1, column: 1 }, `\u0424\u0430\u0439\u043B \xAB${fileName}\xBB \u043D\u0430\u0437\u0432\u0430\u043D \u043D\u0435\u0432\u0435\u0440\u043D\u043E: ${known} \u0438\u043B\u0438 <\u0437\u0430\u043A\u043E\u043D>.<\u044F\u0437\u044B\u043A>.md.`, `The file \u201C${fileName}\u201D is misnamed: ${known} or <law>.<language>.md.`);
    return { text: null, problems: inFile(file, [misnamed]) };
  }
  const { head, headLine, body, firstLine } = split(content.replace(/\r\n?/g, "\n"));
  const front = head === null ? null : readYaml(head, frontMatter.nullable(), headLine);
  const flaws = [...front?.flaws ?? []];
  const title = front?.content?.title ? parseTitle(front.content.title, shape, name.language, headLine) : null;
  if (title) flaws.push(...title.flaws);
  const checked = checkTemplate(body, shape, name.language);
  flaws.push(...moved(checked.flaws, firstLine));
  const usable = !checked.flaws.some((found) => found.severity === "error");
  if (usable) flaws.push(...moved(checkMarkdown(checked.template), firstLine));
  const text2 = {
    ...name,
    file,
    title: title?.template ?? null,
    body: usable ? checked.template : null,
    source: body,
    firstLine,
    translates: front?.content?.translates ?? null
  };
  return { text: text2, problems: inFile(file, flaws) };
}
function parseTitle(title, shape, language, line3) {
  const { template, flaws } = checkTemplate(title.trim().replace(/\s+/g, " "), shape, language);
  return { template, flaws: moved(flaws, line3) };
}
function split(content) {
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(content);
  if (!match) return { head: null, headLine: 1, body: content, firstLine: 1 };
  return { head: match[1] ?? "", headLine: 2, body: content.slice(match[0].length), firstLine: match[0].split("\n").length };
}
function moved(flaws, firstLine) {
  return flaws.map((found) => ({ ...found, line: found.line + firstLine - 1 }));
}

// policy/clauses/parse-outline.ts
var kebab = z4.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
var bilingual = z4.strictObject({ ru: z4.string().min(1), en: z4.string().min(1) });
var outlineFile = z4.strictObject({
  title: bilingual,
  sections: z4.array(
    z4.strictObject({
      id: kebab,
      title: bilingual,
      when: z4.unknown().optional(),
      clauses: z4.array(kebab).nullable(),
      appendix: z4.boolean().optional()
    })
  ).min(1)
});
function parseOutline(law, text2, shape) {
  const { content, flaws, locate } = readYaml(text2, outlineFile);
  if (!content) return { outline: null, flaws };
  const reading = { shape, locate, flaws: [...flaws] };
  const outline = {
    law,
    file: `outlines/${law}.yml`,
    title: titles(content.title, ["title"], reading),
    sections: content.sections.map((section, index) => readSection(section, ["sections", index], reading))
  };
  reading.flaws.push(...repeated(content, locate));
  return { outline, flaws: reading.flaws };
}
function readSection(section, path, reading) {
  const when = section.when === void 0 ? null : parseCondition(section.when, [...path, "when"], reading.shape, reading.locate);
  if (when) reading.flaws.push(...when.flaws);
  return {
    id: section.id,
    title: titles(section.title, [...path, "title"], reading),
    when: when?.condition ?? null,
    clauses: section.clauses ?? [],
    appendix: section.appendix ?? false
  };
}
function titles(title, path, reading) {
  const read2 = (language) => {
    const { template, flaws } = parseTitle(title[language], reading.shape, language, reading.locate([...path, language]).line);
    reading.flaws.push(...flaws);
    return flaws.length > 0 ? null : template;
  };
  return { ru: read2("ru"), en: read2("en") };
}
function repeated(content, locate) {
  const flaws = [];
  const sections = /* @__PURE__ */ new Set();
  const clauses2 = /* @__PURE__ */ new Set();
  content.sections.forEach((section, index) => {
    if (sections.has(section.id)) {
      flaws.push(flaw("repeated-id", locate(["sections", index, "id"]), `\u0420\u0430\u0437\u0434\u0435\u043B \xAB${section.id}\xBB \u0443\u043A\u0430\u0437\u0430\u043D \u0434\u0432\u0430\u0436\u0434\u044B.`, `The section \u201C${section.id}\u201D is listed twice.`));
    }
    sections.add(section.id);
    (section.clauses ?? []).forEach((id, place2) => {
      if (clauses2.has(id)) {
        flaws.push(flaw("repeated-id", locate(["sections", index, "clauses", place2]), `\u041A\u043B\u0430\u0443\u0437\u0430 \xAB${id}\xBB \u0443\u043A\u0430\u0437\u0430\u043D\u0430 \u0434\u0432\u0430\u0436\u0434\u044B.`, `The clause \u201C${id}\u201D is listed twice.`));
      }
      clauses2.add(id);
    });
  });
  return flaws;
}

// policy/clauses/parse-library.ts
function parseLibrary(source2, shape) {
  const problems2 = [];
  const glossary = parseGlossary(source2.glossary);
  problems2.push(...inFile("glossary.yml", glossary.flaws));
  const clauses2 = /* @__PURE__ */ new Map();
  for (const written of source2.clauses) {
    const { clause, problems: found } = parseClause(written, shape);
    problems2.push(...found);
    if (clause) clauses2.set(clause.id, clause);
  }
  const outlines = /* @__PURE__ */ new Map();
  for (const [law, text2] of Object.entries(source2.outlines)) {
    const { outline, flaws } = parseOutline(law, text2, shape);
    problems2.push(...inFile(`outlines/${law}.yml`, flaws));
    if (outline) outlines.set(law, outline);
  }
  return { library: { shape, glossary: glossary.glossary, outlines, clauses: clauses2 }, problems: inReadingOrder(problems2) };
}
var kebab2 = z5.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
var bilingual2 = z5.strictObject({ ru: z5.string(), en: z5.string() });
var clauseFile = z5.strictObject({
  id: kebab2,
  section: kebab2,
  when: z5.unknown().optional(),
  needs: z5.array(z5.string()).optional(),
  refersTo: z5.array(z5.string()).optional(),
  sources: z5.record(z5.string(), z5.array(z5.string())).nullish(),
  status: z5.enum(["active", "retired"]).optional(),
  guidance: bilingual2.optional(),
  covers: z5.array(z5.string()).optional(),
  confirm: z5.boolean().optional()
});
function parseClause(source2, shape) {
  const folder = `clauses/${source2.id}`;
  const { content, flaws: yamlFlaws, locate } = readYaml(source2.yaml, clauseFile);
  const flaws = [...yamlFlaws];
  const problems2 = [];
  const texts = Object.entries(source2.texts).sort(([a], [b2]) => a < b2 ? -1 : 1).flatMap(([name, text2]) => {
    const parsed = parseText(folder, name, text2, shape);
    problems2.push(...parsed.problems);
    return parsed.text ?? [];
  });
  if (content && content.id !== source2.id) {
    flaws.push(flaw("clause-file", locate(["id"]), `id \xAB${content.id}\xBB \u043D\u0435 \u0441\u043E\u0432\u043F\u0430\u0434\u0430\u0435\u0442 \u0441 \u0438\u043C\u0435\u043D\u0435\u043C \u043F\u0430\u043F\u043A\u0438 \xAB${source2.id}\xBB.`, `The id \u201C${content.id}\u201D is not the name of the folder \u201C${source2.id}\u201D.`));
  }
  const when = content && "when" in content && content.when !== void 0 ? parseCondition(content.when, ["when"], shape, locate) : null;
  if (when) flaws.push(...when.flaws);
  problems2.push(...inFile(`${folder}/clause.yml`, flaws));
  if (!content || flaws.length > 0) return { clause: null, problems: problems2 };
  const clause = {
    id: content.id,
    section: content.section,
    when: when?.condition ?? null,
    needs: content.needs ?? null,
    refersTo: content.refersTo ?? null,
    sources: content.sources ?? null,
    status: content.status ?? "active",
    guidance: content.guidance ?? null,
    covers: content.covers ?? [],
    confirm: content.confirm ?? false,
    texts,
    revision: revisionOf(source2)
  };
  return { clause, problems: problems2 };
}
function revisionOf(source2) {
  const texts = Object.entries(source2.texts).sort(([a], [b2]) => a < b2 ? -1 : 1);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([source2.id, source2.yaml, texts]))));
}

// policy/clauses/library.ts
function textFor(clause, law, language) {
  const own = clause.texts.find((text2) => text2.language === language && text2.law === law);
  return own ?? clause.texts.find((text2) => text2.language === language && text2.law === null) ?? null;
}

// policy/clauses/glossary.ts
var defaultForm = { ru: "nominative", en: "singular" };
function findTerm(glossary, name, use) {
  const variants2 = glossary.get(name)?.[use.language] ?? [];
  const fitting = variants2.filter((variant) => (variant.law === null || variant.law === use.law) && (variant.voice === null || variant.voice === use.voice)).sort((a, b2) => weight(b2) - weight(a));
  const form = use.form ?? defaultForm[use.language];
  return fitting.map((variant) => wordOf(variant, form)).find((word) => word !== null) ?? null;
}
function wordOf(variant, form) {
  return Object.hasOwn(variant.forms, form) ? variant.forms[form] ?? null : null;
}
function weight(variant) {
  return (variant.voice === null ? 0 : 2) + (variant.law === null ? 0 : 1);
}

// policy/document/placeholder.ts
var words2 = {
  ru: {
    unanswered: (label2) => `[\u043D\u0435\u0442 \u043E\u0442\u0432\u0435\u0442\u0430: ${label2}]`,
    untranslated: (label2) => `[\u043D\u0435\u0442 \u043F\u0435\u0440\u0435\u0432\u043E\u0434\u0430 \u043D\u0430 \u0440\u0443\u0441\u0441\u043A\u0438\u0439: ${label2}]`,
    empty: (label2) => `[\u0441\u043F\u0438\u0441\u043E\u043A \u043F\u0443\u0441\u0442: ${label2}]`,
    unreadable: (label2) => `[\u0432 \u0442\u0435\u043A\u0441\u0442\u0435 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u044F \u043E\u0448\u0438\u0431\u043A\u0430: ${label2}]`,
    "too-long": (label2) => `[\u0441\u043B\u0438\u0448\u043A\u043E\u043C \u0434\u043B\u0438\u043D\u043D\u043E: ${label2}]`,
    "unknown-term": (label2) => `[\u043D\u0435\u0442 \u0442\u0435\u0440\u043C\u0438\u043D\u0430: ${label2}]`
  },
  en: {
    unanswered: (label2) => `[not answered: ${label2}]`,
    untranslated: (label2) => `[no English version: ${label2}]`,
    empty: (label2) => `[the list is empty: ${label2}]`,
    unreadable: (label2) => `[the clause has an error: ${label2}]`,
    "too-long": (label2) => `[too long: ${label2}]`,
    "unknown-term": (label2) => `[no such term: ${label2}]`
  }
};
function placeholder(language, path, label2, reason) {
  const topic = path.split(/[.[]/)[0] ?? path;
  return { kind: "placeholder", path, topic, label: label2, reason, text: words2[language][reason](label2) };
}

// policy/language/date.ts
var nbsp = "\xA0";
var months = {
  ru: ["\u044F\u043D\u0432\u0430\u0440\u044F", "\u0444\u0435\u0432\u0440\u0430\u043B\u044F", "\u043C\u0430\u0440\u0442\u0430", "\u0430\u043F\u0440\u0435\u043B\u044F", "\u043C\u0430\u044F", "\u0438\u044E\u043D\u044F", "\u0438\u044E\u043B\u044F", "\u0430\u0432\u0433\u0443\u0441\u0442\u0430", "\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F", "\u043E\u043A\u0442\u044F\u0431\u0440\u044F", "\u043D\u043E\u044F\u0431\u0440\u044F", "\u0434\u0435\u043A\u0430\u0431\u0440\u044F"],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ]
};
function formatDate(language, date) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = months[language][month - 1];
  if (!name || day < 1 || day > daysIn(year, month)) return null;
  return language === "ru" ? `${day}${nbsp}${name} ${year}${nbsp}\u0433.` : `${day}${nbsp}${name} ${year}`;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// policy/language/number.ts
var nbsp2 = "\xA0";
function formatNumber(language, n) {
  const sign = n < 0 ? "\u2212" : "";
  const [whole = "0", fraction] = plainDigits(Math.abs(n)).split(".");
  const grouped = language === "ru" ? group(whole, nbsp2, 5) : group(whole, ",", 4);
  return sign + grouped + (fraction ? (language === "ru" ? "," : ".") + fraction : "");
}
function plainDigits(n) {
  const digits = String(n);
  if (!digits.includes("e")) return digits;
  return n < 1 ? n.toFixed(20).replace(/\.?0+$/, "") : BigInt(n).toString();
}
function group(digits, separator, from) {
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

// policy/language/plural.ts
var rules = { ru: new Intl.PluralRules("ru"), en: new Intl.PluralRules("en") };
function pluralForm(language, n, forms) {
  const category = rules[language].select(Math.abs(n));
  const place2 = language === "ru" ? russianPlace(category, forms.length) : category === "one" ? 0 : 1;
  return forms[Math.min(place2, forms.length - 1)] ?? "";
}
function russianPlace(category, available) {
  if (category === "one") return 0;
  if (category === "few") return 1;
  if (category === "other") return available > 3 ? 3 : 1;
  return 2;
}

// policy/language/duration.ts
var nbsp3 = "\xA0";
var russian2 = {
  minute: {
    gender: "feminine",
    forms: {
      nominative: ["\u043C\u0438\u043D\u0443\u0442\u0430", "\u043C\u0438\u043D\u0443\u0442\u044B", "\u043C\u0438\u043D\u0443\u0442", "\u043C\u0438\u043D\u0443\u0442\u044B"],
      genitive: ["\u043C\u0438\u043D\u0443\u0442\u044B", "\u043C\u0438\u043D\u0443\u0442", "\u043C\u0438\u043D\u0443\u0442", "\u043C\u0438\u043D\u0443\u0442\u044B"],
      accusative: ["\u043C\u0438\u043D\u0443\u0442\u0443", "\u043C\u0438\u043D\u0443\u0442\u044B", "\u043C\u0438\u043D\u0443\u0442", "\u043C\u0438\u043D\u0443\u0442\u044B"]
    }
  },
  hour: masculine(["\u0447\u0430\u0441", "\u0447\u0430\u0441\u0430", "\u0447\u0430\u0441\u043E\u0432", "\u0447\u0430\u0441\u0430"], "\u0447\u0430\u0441\u0430"),
  day: masculine(["\u0434\u0435\u043D\u044C", "\u0434\u043D\u044F", "\u0434\u043D\u0435\u0439", "\u0434\u043D\u044F"], "\u0434\u043D\u044F"),
  "calendar-day": masculine(["\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u044B\u0439 \u0434\u0435\u043D\u044C", "\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u044B\u0445 \u0434\u043D\u044F", "\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u044B\u0445 \u0434\u043D\u0435\u0439", "\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u043E\u0433\u043E \u0434\u043D\u044F"], "\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u043E\u0433\u043E \u0434\u043D\u044F"),
  "working-day": masculine(["\u0440\u0430\u0431\u043E\u0447\u0438\u0439 \u0434\u0435\u043D\u044C", "\u0440\u0430\u0431\u043E\u0447\u0438\u0445 \u0434\u043D\u044F", "\u0440\u0430\u0431\u043E\u0447\u0438\u0445 \u0434\u043D\u0435\u0439", "\u0440\u0430\u0431\u043E\u0447\u0435\u0433\u043E \u0434\u043D\u044F"], "\u0440\u0430\u0431\u043E\u0447\u0435\u0433\u043E \u0434\u043D\u044F"),
  week: {
    gender: "feminine",
    forms: {
      nominative: ["\u043D\u0435\u0434\u0435\u043B\u044F", "\u043D\u0435\u0434\u0435\u043B\u0438", "\u043D\u0435\u0434\u0435\u043B\u044C", "\u043D\u0435\u0434\u0435\u043B\u0438"],
      genitive: ["\u043D\u0435\u0434\u0435\u043B\u0438", "\u043D\u0435\u0434\u0435\u043B\u044C", "\u043D\u0435\u0434\u0435\u043B\u044C", "\u043D\u0435\u0434\u0435\u043B\u0438"],
      accusative: ["\u043D\u0435\u0434\u0435\u043B\u044E", "\u043D\u0435\u0434\u0435\u043B\u0438", "\u043D\u0435\u0434\u0435\u043B\u044C", "\u043D\u0435\u0434\u0435\u043B\u0438"]
    }
  },
  month: masculine(["\u043C\u0435\u0441\u044F\u0446", "\u043C\u0435\u0441\u044F\u0446\u0430", "\u043C\u0435\u0441\u044F\u0446\u0435\u0432", "\u043C\u0435\u0441\u044F\u0446\u0430"], "\u043C\u0435\u0441\u044F\u0446\u0430"),
  year: masculine(["\u0433\u043E\u0434", "\u0433\u043E\u0434\u0430", "\u043B\u0435\u0442", "\u0433\u043E\u0434\u0430"], "\u0433\u043E\u0434\u0430")
};
var english2 = {
  minute: ["minute", "minutes"],
  hour: ["hour", "hours"],
  day: ["day", "days"],
  "calendar-day": ["calendar day", "calendar days"],
  "working-day": ["working day", "working days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  year: ["year", "years"]
};
function masculine(nominative, genitiveOne) {
  const many = nominative[2];
  return {
    gender: "masculine",
    forms: { nominative, accusative: nominative, genitive: [genitiveOne, many, many, nominative[3]] }
  };
}
function formatDuration(language, duration2, numberCase, inWords) {
  const { n, unit: unit2 } = duration2;
  const { gender, forms } = russian2[unit2];
  const noun = language === "ru" ? pluralForm("ru", n, forms[numberCase]) : pluralForm("en", n, english2[unit2]);
  const words4 = inWords ? numberWords(language, n, { case: numberCase, gender }) : null;
  const digits = formatNumber(language, n);
  return words4 === null ? `${digits}${nbsp3}${noun}` : `${digits}${nbsp3}(${words4}) ${noun}`;
}

// policy/language/joined.ts
function separatorAfter(language, index, count2) {
  if (index >= count2 - 1) return "";
  if (index < count2 - 2) return ", ";
  return language === "ru" ? " \u0438 " : " and ";
}

// policy/document/print-fact.ts
var nbsp4 = "\xA0";
function printFact(fact, format, writing, inner) {
  if (!isAnswered(fact.value)) return gap(fact, writing, "unanswered");
  switch (format.kind) {
    case "list":
      if (!Array.isArray(fact.value)) return gap(fact, writing, "unanswered");
      return fact.value.length === 0 ? gap(fact, writing, "empty") : printList(fact.value, format.field, writing, inner);
    case "count": {
      const n = Array.isArray(fact.value) ? fact.value.length : fact.value;
      if (typeof n !== "number") return gap(fact, writing, "unanswered");
      return [value(fact.path, "number", `${spelled(n, format, writing)}${nbsp4}${pluralForm(writing.language, n, format.forms)}`)];
    }
    case "words":
      return typeof fact.value === "number" ? [value(fact.path, "number", spelled(fact.value, format, writing))] : gap(fact, writing, "unanswered");
    case "duration":
      return isDuration(fact.value) ? [value(fact.path, "duration", formatDuration(writing.language, fact.value, format.case, writing.numberWords))] : gap(fact, writing, "unanswered");
    default:
      return printPlain(fact, writing);
  }
}
function printList(items, field, writing, inner) {
  const nodes = [];
  items.forEach((item, place2) => {
    nodes.push(...printPlain(inner(item, place2, field), writing));
    const separator = separatorAfter(writing.language, place2, items.length);
    if (separator !== "") nodes.push({ kind: "text", text: separator });
  });
  return nodes;
}
function gap(fact, writing, reason) {
  return [placeholder(writing.language, fact.path, fact.label, reason)];
}
function printPlain(fact, writing) {
  const { value: content, path, shape } = fact;
  if (!isAnswered(content)) return gap(fact, writing, "unanswered");
  switch (shape.kind) {
    case "localized": {
      const words4 = isRecord(content) ? content[writing.language] : null;
      return typeof words4 === "string" && isAnswered(words4) ? typed(path, "text", words4) : gap(fact, writing, "untranslated");
    }
    case "code": {
      const name = typeof content === "string" ? shape.names?.[content]?.[writing.language] : void 0;
      return name === void 0 ? gap(fact, writing, "unanswered") : [value(path, "text", name)];
    }
    case "number":
      return typeof content === "number" ? [value(path, "number", formatNumber(writing.language, content))] : gap(fact, writing, "unanswered");
    case "date": {
      const day = typeof content === "string" ? formatDate(writing.language, content) : null;
      return day === null ? gap(fact, writing, "unanswered") : [value(path, "date", day)];
    }
    case "duration":
      return isDuration(content) ? [value(path, "duration", formatDuration(writing.language, content, "nominative", writing.numberWords))] : gap(fact, writing, "unanswered");
    case "url":
    case "email":
      return typeof content === "string" ? address(path, shape.kind, content) : gap(fact, writing, "unanswered");
    default:
      return typeof content === "string" ? typed(path, "text", content) : gap(fact, writing, "unanswered");
  }
}
function spelled(n, agreement2, writing) {
  const digits = formatNumber(writing.language, n);
  const words4 = writing.numberWords ? numberWords(writing.language, n, agreement2) : null;
  return words4 === null ? digits : `${digits}${nbsp4}(${words4})`;
}
function value(path, type, text2) {
  return { kind: "value", path, type, text: text2 };
}
function typed(path, type, text2) {
  const trimmed = text2.trim();
  if (!/[\u0000-\u001f\u007f\ufffe\uffff\ud800-\udfff]/.test(trimmed)) return [value(path, type, trimmed)];
  const lines2 = trimmed.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD").split("\n");
  return lines2.flatMap((line3, place2) => {
    const words4 = line3 === "" ? [] : [value(path, type, line3)];
    return place2 === 0 ? words4 : [{ kind: "break" }, ...words4];
  });
}
function address(path, type, text2) {
  const href = hrefOf(type, text2.trim());
  const nodes = typed(path, type, text2);
  return href === null ? nodes : nodes.map((node) => node.kind === "value" ? { ...node, href } : node);
}
function hrefOf(type, text2) {
  if (type === "email") return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text2) ? `mailto:${text2}` : null;
  return type === "url" && /^https?:\/\/[^\s<>"]+$/i.test(text2) ? text2 : null;
}
function isRecord(content) {
  return content !== null && typeof content === "object" && !Array.isArray(content);
}
function isDuration(content) {
  return isRecord(content) && typeof content.n === "number" && typeof content.unit === "string";
}

// policy/document/evaluate.ts
function evaluate(template, facts, setting) {
  const evaluation = new Evaluation(setting);
  evaluation.run(template, [{ value: facts, place: "" }]);
  const { markdown, insertions: insertions2, references } = evaluation;
  return { markdown, insertions: insertions2, references, factsPrinted: [...evaluation.facts] };
}
var Evaluation = class {
  constructor(setting) {
    this.setting = setting;
    this.writing = { language: setting.language, numberWords: setting.style.numberWords };
  }
  setting;
  markdown = "";
  insertions = [];
  references = [];
  facts = /* @__PURE__ */ new Set();
  writing;
  full = false;
  run(template, frames) {
    for (const node of template) {
      if (this.full) return;
      this.step(node, frames);
    }
  }
  step(node, frames) {
    const { language, glossary, law, style: style2, selected } = this.setting;
    switch (node.kind) {
      case "text":
        this.markdown += node.text;
        if (this.markdown.length > limits.output) this.stop();
        return;
      case "print": {
        const fact = printed2(node.path, frames, language);
        this.insert(printFact(fact, node.format, this.writing, (item, place2, field) => fieldOf2(fact, item, place2, field, language)), node.format.kind === "text");
        this.facts.add(fact.path);
        return;
      }
      case "term": {
        const word = findTerm(glossary, node.term, { language, law, voice: style2.voice, form: node.form });
        if (word === null) this.insert([placeholder(language, "", node.form ? `${node.term} (${node.form})` : node.term, "unknown-term")]);
        else this.insert([{ kind: "term", term: node.term, text: node.capital ? capitalised(word, language) : word }]);
        return;
      }
      case "voice":
        this.insert([{ kind: "text", text: style2.voice === "we" ? node.we : node.noun }]);
        return;
      case "reference": {
        const reference2 = { kind: "reference", clauseId: node.clauseId, state: "broken", anchors: [], form: node.form, text: "" };
        this.references.push(reference2);
        this.insert([reference2]);
        return;
      }
      case "ifSelected":
        this.run(selected.has(node.clauseId) ? node.then : node.otherwise, frames);
        return;
      case "is": {
        const value3 = at(node.path, frames);
        this.choose(node, value3 === null || value3 === void 0, typeof value3 === "string" && node.codes.includes(value3), frames);
        return;
      }
      case "if": {
        const value3 = at(node.path, frames);
        const threeStates = node.path.shape.kind === "boolean" || node.path.shape.kind === "list";
        this.choose(node, threeStates && (value3 === null || value3 === void 0), isTrue(value3) !== node.negated, frames);
        return;
      }
      case "each":
        this.loop(node, frames);
    }
  }
  /** Silence is not a "no": where nobody answered, the branch that would claim the opposite gives way to a placeholder. */
  choose(node, unanswered, holds2, frames) {
    const claimsOtherwise = node.otherwise.length > 0 || node.kind === "if" && node.negated;
    if (!unanswered) return this.run(holds2 ? node.then : node.otherwise, frames);
    if (!claimsOtherwise) return;
    const fact = printed2(node.path, frames, this.setting.language);
    const [before, after] = lineAround(node.then);
    this.markdown += before;
    this.insert([placeholder(this.setting.language, fact.path, fact.label, "unanswered")]);
    this.markdown += after;
    this.facts.add(fact.path);
  }
  loop(node, frames) {
    const list2 = at(node.path, frames);
    const place2 = placeOf(node.path, frames);
    if (!Array.isArray(list2)) {
      this.run(node.body, [...frames, { value: null, place: `${place2}.0` }]);
      return;
    }
    if (list2.length === 0) return this.run(node.otherwise, frames);
    list2.forEach((item, index) => {
      if (!this.full) this.run(node.body, [...frames, { value: item, place: `${place2}.${index}` }]);
    });
  }
  insert(nodes, multiline = false) {
    this.markdown += insertionMark(this.insertions.length);
    this.insertions.push({ nodes, multiline });
    if (this.insertions.length >= limits.printed) this.stop();
  }
  stop() {
    if (this.full) return;
    this.full = true;
    this.markdown += `

${insertionMark(this.insertions.length)}`;
    this.insertions.push({ nodes: [placeholder(this.setting.language, "", "\u2026", "too-long")], multiline: false });
  }
};
function at(path, frames) {
  return valueFrom(frames[frames.length - 1 - path.up]?.value, path.segments);
}
function placeOf(path, frames) {
  const place2 = frames[frames.length - 1 - path.up]?.place ?? "";
  if (place2 === "") return path.dotted;
  return path.dotted === "" ? place2 : `${place2}.${path.dotted}`;
}
function printed2(path, frames, language) {
  return { value: at(path, frames), path: placeOf(path, frames), label: labelOf(path.shape, path.name, language), shape: path.shape };
}
function fieldOf2(list2, item, place2, field, language) {
  const itemPlace = `${list2.path}.${place2}`;
  if (field) return printed2(field, [{ value: item, place: itemPlace }], language);
  const shape = list2.shape.kind === "list" ? list2.shape.item : list2.shape;
  return { value: item, path: itemPlace, label: labelOf(shape, list2.label, language), shape };
}
function labelOf(shape, otherwise, language) {
  return shape.label?.[language] ?? otherwise;
}
function isTrue(value3) {
  if (typeof value3 === "boolean") return value3;
  return Array.isArray(value3) ? value3.length > 0 : isAnswered(value3);
}
function lineAround(branch) {
  const first2 = branch[0];
  const last = branch[branch.length - 1];
  const before = first2?.kind === "text" ? /^\s*(?:[-*+] |\d+[.)] |\| )/.exec(first2.text)?.[0] ?? "" : "";
  const after = last?.kind === "text" ? /\s*$/.exec(last.text)?.[0] ?? "" : "";
  return [before, before.endsWith("| ") ? ` |${after}` : after];
}
function capitalised(word, language) {
  const [first2 = ""] = word;
  return first2.toLocaleUpperCase(language) + word.slice(first2.length);
}

// policy/document/fill.ts
function fillBlocks(shapes, insertions2, idPrefix) {
  const filling = new Filling(insertions2);
  return filling.blocks(shapes, idPrefix);
}
function fillLine(content, insertions2) {
  return new Filling(insertions2).line(content);
}
var Filling = class {
  constructor(insertions2) {
    this.insertions = insertions2;
  }
  insertions;
  /** Whether the line so far ends in an inserted full stop: «2026 г.», “Example Inc.” */
  endsInStop = false;
  blocks(shapes, idPrefix) {
    const blocks2 = [];
    const id = () => `${idPrefix}.${blocks2.length + 1}`;
    for (const shape of shapes) {
      if (shape.kind === "paragraph") {
        for (const content of this.paragraphs(shape.content)) {
          blocks2.push({ kind: "paragraph", id: id(), number: null, label: null, content });
        }
      } else if (shape.kind === "list") {
        const listId = id();
        blocks2.push({ kind: "list", id: listId, ordered: shape.ordered, items: shape.items.map((item, place2) => this.item(item, `${listId}.${place2 + 1}`)) });
      } else {
        const columns = shape.columns.map((cell2) => this.line(cell2));
        blocks2.push({ kind: "table", id: id(), columns, rows: shape.rows.map((row) => row.map((cell2) => this.line(cell2))) });
      }
    }
    return blocks2;
  }
  line(content) {
    this.endsInStop = false;
    return this.nodes(content);
  }
  item(shapes, id) {
    return { kind: "item", id, number: null, label: null, blocks: this.blocks(shapes, id) };
  }
  /** A longer text of the founder's that stands alone becomes as many paragraphs as it has. */
  paragraphs(content) {
    const [only] = content;
    const insertion = content.length === 1 && only?.kind === "insertion" ? this.insertions[only.index] : void 0;
    return insertion?.multiline ? atEmptyLines(insertion.nodes) : [this.line(content)];
  }
  nodes(content) {
    const nodes = [];
    for (const shape of content) {
      switch (shape.kind) {
        case "text": {
          const text2 = this.endsInStop && shape.text.startsWith(".") && !shape.text.startsWith("..") ? shape.text.slice(1) : shape.text;
          if (text2 !== "") nodes.push(text2 === shape.text ? shape : { kind: "text", text: text2 });
          this.endsInStop = false;
          break;
        }
        case "break":
          nodes.push(shape);
          this.endsInStop = false;
          break;
        case "insertion": {
          const inserted = this.insertions[shape.index]?.nodes ?? [];
          nodes.push(...inserted);
          const last = inserted[inserted.length - 1];
          this.endsInStop = (last?.kind === "value" || last?.kind === "term") && last.text.endsWith(".");
          break;
        }
        case "link":
          nodes.push(...this.link(shape.target, this.nodes(shape.content)));
          break;
        default:
          nodes.push({ kind: shape.kind, content: this.nodes(shape.content) });
      }
    }
    return nodes;
  }
  /** A link whose address nobody gave, or that is no web or e-mail address, prints its words and what stands for it. */
  link(target, content) {
    if (typeof target === "string") return [{ kind: "link", href: target, content }];
    const inserted = this.insertions[target]?.nodes ?? [];
    const [address2] = inserted;
    const href = address2?.kind === "value" ? address2.href ?? hrefOf("url", address2.text) : null;
    if (href !== null && inserted.length === 1) return [{ kind: "link", href, content }];
    return [...content, { kind: "text", text: " (" }, ...inserted, { kind: "text", text: ")" }];
  }
};
function atEmptyLines(nodes) {
  const paragraphs = [[]];
  let breaks = [];
  for (const node of nodes) {
    if (node.kind === "break") {
      breaks.push(node);
      continue;
    }
    const current = paragraphs[paragraphs.length - 1];
    if (breaks.length > 1 && current && current.length > 0) paragraphs.push([node]);
    else if (current) current.push(...current.length > 0 ? breaks : [], node);
    breaks = [];
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

// policy/document/numbering.ts
function numberDocument(document) {
  const numbers = /* @__PURE__ */ new Map();
  const { numbering } = document.style;
  document.sections.forEach((section, index) => {
    if (numbering !== "none") numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, numbering, numbers);
  });
  document.appendices.forEach((section, index) => {
    numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, numbering, numbers);
  });
  return numbers;
}
function numberSection(section, place2, numbering, numbers) {
  if (numbering === "none" || numbering === "sections") return;
  const counter = { last: 0 };
  for (const clause of section.clauses) {
    if (clause.title) {
      counter.last += 1;
      const number = [place2, counter.last];
      numbers.set(clause.id, number);
      if (numbering === "decimal") numberBlocks(clause.blocks, number, { last: 0 }, numbers);
    } else if (numbering === "decimal") {
      numberBlocks(clause.blocks, [place2], counter, numbers);
    }
  }
}
function numberBlocks(blocks2, prefix, counter, numbers) {
  let point = { number: prefix, counter };
  for (const block of blocks2) {
    if (block.kind === "paragraph") {
      counter.last += 1;
      const number = [...prefix, counter.last];
      numbers.set(block.id, number);
      point = { number, counter: { last: 0 } };
    } else if (block.kind === "list") {
      for (const item of block.items) numberItem(item, point.number, point.counter, numbers);
    }
  }
}
function numberItem(item, prefix, counter, numbers) {
  counter.last += 1;
  const number = [...prefix, counter.last];
  numbers.set(item.id, number);
  const inner = { last: 0 };
  for (const block of item.blocks) {
    if (block.kind === "list") for (const nested of block.items) numberItem(nested, number, inner, numbers);
  }
}
function applyNumbers(document, numbers) {
  const { language } = document;
  for (const section of document.sections) {
    setNumber(section, numbers.get(section.anchor), (number) => pointLabel(number, language));
    for (const clause of section.clauses) applyToClause(clause, numbers, (number) => pointLabel(number, language));
  }
  for (const section of document.appendices) {
    setNumber(section, numbers.get(section.anchor), (number) => appendixLabel(number, language));
    for (const clause of section.clauses) applyToClause(clause, numbers, (number) => pointLabel(number.slice(1), language));
  }
}
function applyToClause(clause, numbers, label2) {
  setNumber(clause, numbers.get(clause.id), label2);
  applyToBlocks(clause.blocks, numbers, label2);
}
function applyToBlocks(blocks2, numbers, label2) {
  for (const block of blocks2) {
    if (block.kind === "paragraph") setNumber(block, numbers.get(block.id), label2);
    if (block.kind !== "list") continue;
    for (const item of block.items) {
      setNumber(item, numbers.get(item.id), label2);
      applyToBlocks(item.blocks, numbers, label2);
    }
  }
}
function setNumber(node, number, label2) {
  node.number = number ?? null;
  node.label = number ? label2(number) : null;
}
function pointLabel(number, language) {
  const digits = number.join(".");
  return language === "ru" || number.length === 1 ? `${digits}.` : digits;
}
function appendixLabel(number, language) {
  return `${language === "ru" ? "\u041F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435" : "Appendix"}\xA0${number.join(".")}.`;
}

// policy/document/tree.ts
function plainText(content) {
  return content.map(textOf).join("");
}
function textOf(node) {
  if ("content" in node) return plainText(node.content);
  return node.kind === "break" ? " " : node.text;
}
function visitInlines(document, visit) {
  visitLine(document.title, null, visit);
  for (const section of [...document.sections, ...document.appendices]) {
    visitLine(section.title, null, visit);
    for (const clause of section.clauses) {
      if (clause.title) visitLine(clause.title, clause, visit);
      for (const block of clause.blocks) visitBlock(block, clause, visit);
    }
  }
}
function visitBlock(block, clause, visit) {
  if (block.kind === "paragraph") visitLine(block.content, clause, visit);
  else if (block.kind === "list") for (const item of block.items) for (const inner of item.blocks) visitBlock(inner, clause, visit);
  else for (const row of [block.columns, ...block.rows]) for (const cell2 of row) visitLine(cell2, clause, visit);
}
function visitLine(content, clause, visit) {
  for (const node of content) {
    visit(node, clause);
    if ("content" in node) visitLine(node.content, clause, visit);
  }
}

// policy/document/references.ts
var nbsp5 = "\xA0";
function resolveReferences(references, document, numbers) {
  const places = placesByClause(document);
  for (const reference2 of references) resolve(reference2, places.get(reference2.clauseId) ?? [], document.language, numbers);
}
function placesByClause(document) {
  const places = /* @__PURE__ */ new Map();
  const add = (section, appendix) => {
    for (const clause of section.clauses) {
      const known = places.get(clause.clauseId) ?? [];
      places.set(clause.clauseId, [...known, { clause, section, appendix }]);
    }
  };
  document.sections.forEach((section) => add(section, false));
  document.appendices.forEach((section) => add(section, true));
  return places;
}
function resolve(reference2, places, language, numbers) {
  const [only] = places;
  const form = nounForms.find((known) => known === reference2.form) ?? "nominative";
  reference2.anchors = places.map(({ clause }) => clause.id);
  if (!only) {
    reference2.state = "broken";
    reference2.text = language === "ru" ? `[\u043D\u0435\u0442 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u044F: ${reference2.clauseId}]` : `[no such clause: ${reference2.clauseId}]`;
  } else if (places.length > 1) {
    reference2.state = "ambiguous";
    reference2.text = places.map((place2) => nameOf(place2, language, form, numbers)).join(language === "ru" ? " \u0438\u043B\u0438 " : " or ");
  } else {
    reference2.state = "resolved";
    reference2.text = nameOf(only, language, form, numbers);
  }
}
var nounForms = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"];
var nouns = {
  section: { nominative: "\u0440\u0430\u0437\u0434\u0435\u043B", genitive: "\u0440\u0430\u0437\u0434\u0435\u043B\u0430", dative: "\u0440\u0430\u0437\u0434\u0435\u043B\u0443", accusative: "\u0440\u0430\u0437\u0434\u0435\u043B", instrumental: "\u0440\u0430\u0437\u0434\u0435\u043B\u043E\u043C", prepositional: "\u0440\u0430\u0437\u0434\u0435\u043B\u0435" },
  appendix: {
    nominative: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    genitive: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044F",
    dative: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044E",
    accusative: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    instrumental: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435\u043C",
    prepositional: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0438"
  }
};
function nameOf(place2, language, form, numbers) {
  const { clause, section, appendix } = place2;
  const sectionNumber = numbers.get(section.anchor);
  const points = pointsOf(clause, section, numbers);
  if (!sectionNumber) {
    const title = plainText(clause.title ?? section.title);
    return language === "ru" ? `${nouns.section[form]} \xAB${title}\xBB` : `section \u201C${title}\u201D`;
  }
  if (appendix) {
    const name = (noun) => language === "ru" ? `${nouns.appendix[noun]}${nbsp5}${sectionNumber.join(".")}` : `Appendix${nbsp5}${sectionNumber.join(".")}`;
    if (points.length === 0) return name(form);
    const inside = pointName(points.map((point) => point.slice(1)), language);
    return language === "ru" ? `${inside} ${name("genitive")}` : `${inside} of ${name("nominative")}`;
  }
  if (points.length === 0) return language === "ru" ? `${nouns.section[form]}${nbsp5}${sectionNumber.join(".")}` : `Section${nbsp5}${sectionNumber.join(".")}`;
  return pointName(points, language);
}
function pointName(points, language) {
  const first2 = points[0]?.join(".") ?? "";
  const last = points[points.length - 1]?.join(".") ?? "";
  if (first2 === last) return language === "ru" ? `\u043F.${nbsp5}${first2}` : `clause${nbsp5}${first2}`;
  return language === "ru" ? `\u043F\u043F.${nbsp5}${first2}\u2013${last}` : `clauses${nbsp5}${first2}\u2013${last}`;
}
function pointsOf(clause, section, numbers) {
  const own = numbers.get(clause.id);
  if (own) return [own];
  if (section.clauses.length === 1) return [];
  return clause.blocks.flatMap((block) => numbersOf(block, numbers)).filter((number) => number.length === 2);
}
function numbersOf(block, numbers) {
  if (block.kind === "paragraph") return [numbers.get(block.id) ?? []];
  return block.kind === "list" ? block.items.map((item) => numbers.get(item.id) ?? []) : [];
}

// policy/language/typography.ts
var nbsp6 = "\xA0";
var value2 = "\uE000";
var endOfValue = "\uE100-\uF8FF";
var everywhere = [
  [/([№§]) (?=\S)/gu, `$1${nbsp6}`],
  [/ ([—–]) /gu, `${nbsp6}$1 `],
  [new RegExp(`([\\d${endOfValue}]) (?=%)`, "gu"), `$1${nbsp6}`]
];
var byLanguage = {
  ru: [
    [new RegExp(`(?<!\\p{L})((?:\u0441\u0442|\u0447|\u043F|\u043F\u043F|\u0430\u0431\u0437|\u043F\u043E\u0434\u043F|\u0433\u043B|\u0440\u0430\u0437\u0434)\\.) (?=[\\d\\p{Lu}${value2}])`, "gu"), `$1${nbsp6}`],
    [/(?<!\p{L})((?:г|ул|д|кв|им)\.) (?=[\d\p{Lu}])/gu, `$1${nbsp6}`],
    [
      new RegExp(
        `([\\d${endOfValue}]) (?=(?:(?:\u0440\u0430\u0431\u043E\u0447|\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D)\\p{L}+|\u0434(?:\u0435\u043D\u044C|\u043D\u044F|\u043D\u0435\u0439)|\u043D\u0435\u0434\u0435\u043B\\p{L}+|\u043C\u0435\u0441\u044F\u0446\\p{L}*|\u0433\u043E\u0434(?:\u0430|\u0443|\u043E\u043C)?|\u043B\u0435\u0442|\u0447\u0430\u0441(?:\u0430|\u043E\u0432)?|\u043C\u0438\u043D\u0443\u0442\\p{L}*|\u0433\\.|\u0440\u0443\u0431\\.?)(?!\\p{L}))`,
        "gu"
      ),
      `$1${nbsp6}`
    ],
    [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu}[.\p{Ll}])/gu, `$1${nbsp6}`],
    [/(?<!\p{L})(\d{1,2}) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))/gu, `$1${nbsp6}`]
  ],
  en: [
    [new RegExp(`(?<!\\p{L})((?:Art|No|s|ss|Rec)\\.|Articles?|Sections?|clauses?|Appendix|Recital) (?=[\\d${value2}])`, "gu"), `$1${nbsp6}`],
    [
      new RegExp(`([\\d${endOfValue}]) (?=(?:working |calendar )?(?:day|hour|week|month|year|minute)s?(?!\\p{L}))`, "gu"),
      `$1${nbsp6}`
    ]
  ]
};
function typography(language, text2) {
  if (!text2.includes(" ")) return text2;
  let set = text2;
  for (const [pattern2, replacement] of everywhere) set = set.replace(pattern2, replacement);
  for (const [pattern2, replacement] of byLanguage[language]) set = set.replace(pattern2, replacement);
  return set;
}

// policy/document/shape-cache.ts
var most = 4e3;
var blocks = { ru: /* @__PURE__ */ new Map(), en: /* @__PURE__ */ new Map() };
var lines = { ru: /* @__PURE__ */ new Map(), en: /* @__PURE__ */ new Map() };
function blockShapes(language, markdown) {
  return kept(blocks[language], markdown, () => parseMarkdown(markdown).blocks.map((block) => setBlock(language, block)));
}
function inlineShapes(language, markdown) {
  return kept(lines[language], markdown, () => setLine(language, parseInlineMarkdown(markdown).content));
}
function kept(cache, key, make) {
  const known = cache.get(key);
  if (known !== void 0) return known;
  const made = make();
  if (cache.size >= most) cache.clear();
  cache.set(key, made);
  return made;
}
function setBlock(language, block) {
  switch (block.kind) {
    case "paragraph":
      return { ...block, content: setLine(language, block.content) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((inner) => setBlock(language, inner))) };
    case "table":
      return {
        ...block,
        columns: block.columns.map((cell2) => setLine(language, cell2)),
        rows: block.rows.map((row) => row.map((cell2) => setLine(language, cell2)))
      };
  }
}
function setLine(language, content) {
  return content.map((node, place2) => {
    if ("content" in node) return { ...node, content: setLine(language, node.content) };
    if (node.kind !== "text") return node;
    const before = content[place2 - 1]?.kind === "insertion" ? "\uE100" : "";
    const after = content[place2 + 1]?.kind === "insertion" ? "\uE000" : "";
    const set = typography(language, before + node.text + after);
    return { kind: "text", text: set.slice(before.length, set.length - after.length) };
  });
}

// policy/document/build.ts
function buildDocument(facts, selection, library2, language, style2) {
  const outline = selection.outline === null ? void 0 : library2.outlines.get(selection.outline);
  const included = selection.clauses.filter((clause) => clause.included);
  const setting = {
    language,
    law: selection.law,
    style: style2,
    glossary: library2.glossary,
    selected: new Set(included.map((clause) => clause.clauseId))
  };
  const draft = { facts, library: library2, setting, ids: /* @__PURE__ */ new Map(), references: [] };
  const sections = (outline?.sections ?? []).flatMap((section) => {
    const clauses2 = included.filter((clause) => clause.sectionId === section.id);
    return clauses2.length === 0 ? [] : { appendix: section.appendix, node: buildSection(section, clauses2, draft) };
  });
  const document = {
    kind: "document",
    language,
    title: buildLine(outline?.title[language] ?? null, draft, outline?.law ?? ""),
    law: selection.law,
    style: style2,
    sections: sections.filter(({ appendix }) => !appendix).map(({ node }) => node),
    appendices: sections.filter(({ appendix }) => appendix).map(({ node }) => node)
  };
  const numbers = numberDocument(document);
  applyNumbers(document, numbers);
  resolveReferences(draft.references, document, numbers);
  if (style2.headingCase === "upper") setHeadingsUpper(document);
  return document;
}
function buildSection(section, clauses2, draft) {
  return {
    kind: "section",
    id: section.id,
    anchor: `section-${section.id}`,
    number: null,
    label: null,
    title: buildLine(section.title[draft.setting.language], draft, section.id),
    clauses: clauses2.flatMap((clause) => buildClause(clause, draft) ?? [])
  };
}
function buildClause(selected, draft) {
  const clause = draft.library.clauses.get(selected.clauseId);
  if (!clause) return null;
  const { language, law } = draft.setting;
  const text2 = textFor(clause, law, language);
  const times = (draft.ids.get(clause.id) ?? 0) + 1;
  draft.ids.set(clause.id, times);
  const id = times === 1 ? clause.id : `${clause.id}~${times}`;
  const { blocks: blocks2, factsPrinted } = buildBlocks(text2, clause.id, id, draft);
  return {
    kind: "clause",
    id,
    clauseId: clause.id,
    revision: clause.revision,
    law: text2?.law ?? null,
    number: null,
    label: null,
    title: text2?.title ? buildLine(text2.title, draft, clause.id) : null,
    blocks: blocks2,
    factsPrinted
  };
}
function buildBlocks(text2, clauseId, id, draft) {
  const { language } = draft.setting;
  if (!text2?.body) {
    const content = [placeholder(language, "", clauseId, text2 ? "unreadable" : "untranslated")];
    return { blocks: [{ kind: "paragraph", id: `${id}.1`, number: null, label: null, content }], factsPrinted: [] };
  }
  const { markdown, insertions: insertions2, references, factsPrinted } = evaluate(text2.body, draft.facts, draft.setting);
  draft.references.push(...references);
  return { blocks: fillBlocks(blockShapes(language, markdown), insertions2, id), factsPrinted };
}
function buildLine(template, draft, name) {
  const { language } = draft.setting;
  if (!template) return [placeholder(language, "", name, "unreadable")];
  const { markdown, insertions: insertions2, references } = evaluate(template, draft.facts, draft.setting);
  draft.references.push(...references);
  return fillLine(inlineShapes(language, markdown), insertions2);
}
function setHeadingsUpper(document) {
  for (const section of [...document.sections, ...document.appendices]) {
    section.title = section.title.map(
      (node) => node.kind === "text" || node.kind === "term" ? { ...node, text: node.text.toLocaleUpperCase(document.language) } : node
    );
  }
}

// policy/document/findings.ts
function documentFindings(document) {
  const found = /* @__PURE__ */ new Map();
  const add = (finding) => {
    const key = JSON.stringify([finding.rule, finding.clauseId, finding.target, finding.reason]);
    if (!found.has(key)) found.set(key, finding);
  };
  const { language } = document;
  visitInlines(document, (node, clause) => {
    const clauseId = clause?.clauseId ?? null;
    if (node.kind === "placeholder") {
      const message = placeholderMessages[node.reason](node.label);
      add({ rule: "placeholder", severity: "error", language, clauseId, target: node.path, topic: node.topic, reason: node.reason, message });
    }
    if (node.kind === "reference" && node.state !== "resolved") {
      const rule = node.state === "broken" ? "broken-reference" : "ambiguous-reference";
      add({ rule, severity: "error", language, clauseId, target: node.clauseId, topic: "", reason: null, message: referenceMessages[rule](node.clauseId) });
    }
  });
  if (document.sections.length === 0) {
    add({ rule: "empty-document", severity: "error", language, clauseId: null, target: document.law ?? "none", topic: "", reason: null, message: emptyMessage });
  }
  return [...found.values()];
}
var placeholderMessages = {
  unanswered: (label2) => ({ ru: `\u041D\u0435\u0442 \u043E\u0442\u0432\u0435\u0442\u0430: ${label2}.`, en: `Not answered: ${label2}.` }),
  untranslated: (label2) => ({ ru: `\u041D\u0435\u0442 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u044F\u0437\u044B\u043A\u0435 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430: ${label2}.`, en: `There is no text in the document\u2019s language: ${label2}.` }),
  empty: (label2) => ({ ru: `\u0421\u043F\u0438\u0441\u043E\u043A \u043F\u0443\u0441\u0442, \u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442 \u0435\u0433\u043E \u043F\u0435\u0447\u0430\u0442\u0430\u0435\u0442: ${label2}.`, en: `The list is empty, and the document prints it: ${label2}.` }),
  unreadable: (label2) => ({ ru: `\u0412 \u0442\u0435\u043A\u0441\u0442\u0435 \u0431\u0438\u0431\u043B\u0438\u043E\u0442\u0435\u043A\u0438 \u043E\u0448\u0438\u0431\u043A\u0430: ${label2}.`, en: `A text of the library has an error: ${label2}.` }),
  "too-long": (label2) => ({ ru: `\u041F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u0432\u044B\u0448\u043B\u043E \u0441\u043B\u0438\u0448\u043A\u043E\u043C \u0434\u043B\u0438\u043D\u043D\u044B\u043C: ${label2}.`, en: `The clause became too long: ${label2}.` }),
  "unknown-term": (label2) => ({ ru: `\u0412 \u0433\u043B\u043E\u0441\u0441\u0430\u0440\u0438\u0438 \u043D\u0435\u0442 \u0442\u0435\u0440\u043C\u0438\u043D\u0430: ${label2}.`, en: `The glossary has no such term: ${label2}.` })
};
var referenceMessages = {
  "broken-reference": (id) => ({ ru: `\u0421\u0441\u044B\u043B\u043A\u0430 \u043D\u0430 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \xAB${id}\xBB, \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0435 \u043D\u0435\u0442.`, en: `A reference to the clause \u201C${id}\u201D, which is not in the document.` }),
  "ambiguous-reference": (id) => ({ ru: `\u0421\u0441\u044B\u043B\u043A\u0430 \u043D\u0430 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \xAB${id}\xBB, \u043A\u043E\u0442\u043E\u0440\u043E\u0435 \u0441\u0442\u043E\u0438\u0442 \u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0435 \u0434\u0432\u0430\u0436\u0434\u044B.`, en: `A reference to the clause \u201C${id}\u201D, which stands in the document twice.` })
};
var emptyMessage = { ru: "\u0414\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0437\u0430\u043A\u043E\u043D\u0430 \u043D\u0435\u0442 \u043D\u0438 \u043E\u0434\u043D\u043E\u0433\u043E \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u044F.", en: "There is no clause for this law." };

// policy/selection/select.ts
function select(facts, library2) {
  const law = facts.laws.lead === "none" ? null : facts.laws.lead;
  const outline = outlineFor(law, library2);
  if (!outline) return { law, outline: null, clauses: [] };
  const clauses2 = outline.sections.flatMap((section) => {
    const sectionReason = decide(section.when, [facts]);
    return section.clauses.flatMap((id) => {
      const clause = library2.clauses.get(id);
      return clause ? selectClause(clause, section, sectionReason, law, facts) : [];
    });
  });
  return { law, outline: outline.law, clauses: clauses2 };
}
function outlineFor(law, library2) {
  return library2.outlines.get(law ?? "none") ?? library2.outlines.get("none") ?? null;
}
function selectClause(clause, section, sectionReason, law, facts) {
  const text2 = textFor(clause, law, "ru") ?? textFor(clause, law, "en");
  const because = reasonFor(clause, section, sectionReason, law, text2 !== null, facts);
  return { clauseId: clause.id, sectionId: section.id, law: text2?.law ?? null, included: because.result, because };
}
function reasonFor(clause, section, sectionReason, law, hasText, facts) {
  if (clause.status === "retired") return { kind: "retired", result: false };
  if (!hasText) return { kind: "no-text", law, result: false };
  if (!sectionReason.result) return { kind: "section", section: section.id, reason: sectionReason, result: false };
  return decide(clause.when, [facts]);
}

// policy/compose.ts
function compose(facts, library2, { languages: languages2, style: style2 }) {
  const selection = select(facts, library2);
  const documents = {};
  const findings = [];
  for (const language of languages2) {
    const document = buildDocument(facts, selection, library2, language, style2);
    documents[language] = document;
    findings.push(...documentFindings(document));
  }
  return { selection, documents, findings };
}

// policy/render/html.ts
function renderHtmlBody(document, beside = nothing) {
  const parts = [
    `<article lang="${document.language}">`,
    `<h1>${line(document.title)}</h1>`,
    ...document.sections.flatMap((section) => sectionHtml(section, "section", beside)),
    ...document.appendices.flatMap((section) => sectionHtml(section, "appendix", beside)),
    "</article>"
  ];
  return `${parts.join("\n")}
`;
}
var nothing = () => "";
function sectionHtml(section, kind, beside) {
  return [
    `<section id="${escapeHtml(section.anchor)}" class="${kind}">`,
    `<h2>${label(section.label)}${line(section.title)}</h2>${beside(section.anchor)}`,
    ...section.clauses.flatMap((clause) => clauseHtml(clause, beside)),
    "</section>"
  ];
}
function clauseHtml(clause, beside) {
  return [
    `<div id="${escapeHtml(clause.id)}" class="clause" data-clause="${escapeHtml(clause.clauseId)}">`,
    ...clause.title ? [`<h3>${label(clause.label)}${line(clause.title)}</h3>${beside(clause.id)}`] : [],
    ...clause.blocks.map(blockHtml),
    "</div>"
  ];
}
function blockHtml(block) {
  switch (block.kind) {
    case "paragraph":
      return `<p id="${escapeHtml(block.id)}">${label(block.label)}${line(block.content)}</p>`;
    case "list":
      return listHtml(block.ordered, block.items);
    case "table":
      return tableHtml(block.columns, block.rows);
  }
}
function listHtml(ordered, items) {
  const isNumbered = items.some((item) => item.label !== null);
  const [open, close] = isNumbered ? ['<ul class="numbered" role="list">', "</ul>"] : ordered ? ["<ol>", "</ol>"] : ["<ul>", "</ul>"];
  return `${open}
${items.map(itemHtml).join("\n")}
${close}`;
}
function itemHtml(item) {
  const [first2, ...rest] = item.blocks;
  const lead = first2?.kind === "paragraph" ? line(first2.content) : "";
  const others = first2?.kind === "paragraph" ? rest : item.blocks;
  return `<li id="${escapeHtml(item.id)}">${[label(item.label) + lead, ...others.map(blockHtml)].join("\n")}</li>`;
}
function tableHtml(columns, rows) {
  const head = columns.map((column) => `<th scope="col">${line(column)}</th>`).join("");
  const names = columns.map((column) => escapeHtml(plainText(column)));
  const body = rows.map((row) => `<tr>${row.map((cell2, place2) => `<td data-column="${names[place2] ?? ""}">${line(cell2)}</td>`).join("")}</tr>`);
  return ['<div class="table"><table>', `<thead><tr>${head}</tr></thead>`, "<tbody>", ...body, "</tbody>", "</table></div>"].join("\n");
}
function label(text2) {
  return text2 === null ? "" : `<span class="number">${escapeHtml(text2)}</span> `;
}
function line(content) {
  return content.map(inlineHtml).join("");
}
function inlineHtml(node) {
  switch (node.kind) {
    case "text":
    case "term":
      return escapeHtml(node.text);
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${line(node.content)}</strong>`;
    case "emphasis":
      return `<em>${line(node.content)}</em>`;
    case "link":
      return linkHtml(node.href, line(node.content));
    case "value":
      return node.href === void 0 ? isolated(node.text) : linkHtml(node.href, escapeHtml(node.text));
    case "reference": {
      const [anchor] = node.anchors;
      return node.state === "resolved" && anchor !== void 0 ? `<a href="#${escapeHtml(anchor)}">${escapeHtml(node.text)}</a>` : `<mark class="reference-${node.state}">${escapeHtml(node.text)}</mark>`;
    }
    case "placeholder":
      return `<mark class="placeholder">${escapeHtml(node.text)}</mark>`;
  }
}
function linkHtml(href, content) {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${content}</a>` : content;
}
function isolated(text2) {
  const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/.test(text2);
  return turns ? `<bdi>${escapeHtml(text2)}</bdi>` : escapeHtml(text2);
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text2) {
  return text2.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

// policy/render/text.ts
function renderText(document) {
  const bullet = document.language === "ru" ? "\u2014" : "\u2022";
  const parts = [line2(document.title), ...[...document.sections, ...document.appendices].flatMap((section) => sectionParts(section, bullet))];
  return `${parts.map(tidy).join("\n\n")}
`;
}
function sectionParts(section, bullet) {
  const clauses2 = section.clauses.flatMap((clause) => [
    ...clause.title ? [labelled(clause.label, line2(clause.title))] : [],
    ...clause.blocks.map((block) => blockText(block, "", bullet))
  ]);
  return [labelled(section.label, line2(section.title)), ...clauses2];
}
function blockText(block, indent, bullet) {
  switch (block.kind) {
    case "paragraph":
      return indented(labelled(block.label, line2(block.content)), indent);
    case "list":
      return block.items.map((item, place2) => itemText(item, item.label ?? (block.ordered ? `${place2 + 1}.` : bullet), indent, bullet)).join("\n");
    case "table":
      return [block.columns, ...block.rows].map((row) => indent + row.map(cell).join(" | ")).join("\n");
  }
}
function itemText(item, marker, indent, bullet) {
  const deeper = `${indent}  `;
  const [first2, ...rest] = item.blocks;
  const words4 = first2?.kind === "paragraph" ? line2(first2.content) : "";
  const others = first2?.kind === "paragraph" ? rest : item.blocks;
  return [indented(labelled(marker, words4), indent), ...others.map((block) => blockText(block, deeper, bullet))].join("\n");
}
function labelled(label2, words4) {
  return label2 === null ? words4 : `${label2} ${words4}`;
}
function indented(words4, indent) {
  return indent === "" ? words4 : indent + words4.replaceAll("\n", `
${indent}`);
}
function cell(content) {
  return line2(content).replaceAll("\n", " ");
}
function line2(content) {
  return content.map(words3).join("");
}
function words3(node) {
  switch (node.kind) {
    case "break":
      return "\n";
    case "strong":
    case "emphasis":
      return line2(node.content);
    case "link": {
      const label2 = line2(node.content);
      const address2 = shownAddress(node.href);
      return label2 === address2 || label2 === node.href ? label2 : `${label2} (${address2})`;
    }
    default:
      return node.text;
  }
}
function shownAddress(href) {
  return href.replace(/^(?:mailto|tel):/i, "");
}
function tidy(text2) {
  return text2.replace(/[ \t]+$/gm, "");
}

// policy/clauses/fixtures/facts.ts
import { z as z7 } from "zod";

// policy/facts/shape.ts
import { z as z6 } from "zod";

// policy/vocabulary/duration.ts
var durationUnits = vocabulary({
  minute: { ru: "\u043C\u0438\u043D\u0443\u0442\u0430", en: "minute" },
  hour: { ru: "\u0447\u0430\u0441", en: "hour" },
  day: { ru: "\u0434\u0435\u043D\u044C", en: "day" },
  "calendar-day": { ru: "\u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u043D\u044B\u0439 \u0434\u0435\u043D\u044C", en: "calendar day" },
  "working-day": { ru: "\u0440\u0430\u0431\u043E\u0447\u0438\u0439 \u0434\u0435\u043D\u044C", en: "working day" },
  week: { ru: "\u043D\u0435\u0434\u0435\u043B\u044F", en: "week" },
  month: { ru: "\u043C\u0435\u0441\u044F\u0446", en: "month" },
  year: { ru: "\u0433\u043E\u0434", en: "year" }
});

// policy/facts/shape.ts
var localized = z6.object({ ru: z6.string().nullable(), en: z6.string().nullable() }).meta({ fact: "localized" });
var dateOnly = z6.iso.date().meta({ fact: "date" });
var duration = z6.object({ n: z6.number().nonnegative(), unit: codeSchema(durationUnits) }).meta({ fact: "duration" });
var url = z6.string().meta({ fact: "url" });
var email = z6.string().meta({ fact: "email" });
var text = z6.string().meta({ fact: "text" });
var localizedOrNull = localized.nullable();
var dateOnlyOrNull = dateOnly.nullable();
var durationOrNull = duration.nullable();
var urlOrNull = url.nullable();
var emailOrNull = email.nullable();
var textOrNull = text.nullable();
function labelled2(schema, ru, en) {
  return schema.meta({ label: { ru, en } });
}
function shapeOf(schema) {
  return shapeAtPath(schema, []);
}
function shapeAtPath(schema, path) {
  const { inner, nullable, label: label2, tag } = unwrap(schema);
  const described = label2 ? { nullable, label: label2 } : { nullable };
  if (tag) return { kind: tag, ...described };
  if (inner instanceof z6.ZodObject) {
    const fields = {};
    for (const [name, field] of Object.entries(inner.shape)) {
      fields[name] = shapeAtPath(field, [...path, name]);
    }
    return { kind: "object", fields, ...described };
  }
  if (inner instanceof z6.ZodArray) {
    return { kind: "list", item: shapeAtPath(inner.element, [...path, "[]"]), ...described };
  }
  if (inner instanceof z6.ZodEnum) {
    const names = codeNames.get(inner)?.names;
    return { kind: "code", codes: inner.options.map(String), ...names ? { names } : {}, ...described };
  }
  if (inner instanceof z6.ZodLiteral) return literalShape([...inner.values], described, path);
  if (inner instanceof z6.ZodUnion) return literalShape(literalsOf(inner, path), described, path);
  if (inner instanceof z6.ZodBoolean) return { kind: "boolean", ...described };
  if (inner instanceof z6.ZodNumber) return { kind: "number", ...described };
  if (inner instanceof z6.ZodISODate) return { kind: "date", ...described };
  if (inner instanceof z6.ZodURL) return { kind: "url", ...described };
  if (inner instanceof z6.ZodEmail) return { kind: "email", ...described };
  if (inner instanceof z6.ZodString || inner instanceof z6.ZodStringFormat) return { kind: "text", ...described };
  throw new TypeError(`Facts schema: ${place(path)} is a ${inner.def.type}, which facts cannot hold.`);
}
function unwrap(schema) {
  let inner = schema;
  let nullable = false;
  let meta = schema.meta();
  let label2 = meta?.label;
  let tag = meta?.fact;
  while (inner instanceof z6.ZodNullable || inner instanceof z6.ZodReadonly || inner instanceof z6.ZodDefault || inner instanceof z6.ZodPrefault) {
    nullable ||= inner instanceof z6.ZodNullable;
    inner = inner.unwrap();
    meta = inner.meta();
    label2 ??= meta?.label;
    tag ??= meta?.fact;
  }
  return { inner, nullable, label: label2, tag };
}
function literalsOf(union, path) {
  return union.options.flatMap((option) => {
    if (option instanceof z6.ZodLiteral) return [...option.values];
    if (option instanceof z6.ZodEnum) return option.options;
    throw new TypeError(`Facts schema: ${place(path)} is a union of more than literals, which facts cannot hold.`);
  });
}
function literalShape(values, described, path) {
  if (values.every((value3) => typeof value3 === "string")) return { kind: "code", codes: values, ...described };
  if (values.every((value3) => typeof value3 === "boolean")) return { kind: "boolean", ...described };
  if (values.every((value3) => typeof value3 === "number")) return { kind: "number", ...described };
  throw new TypeError(`Facts schema: ${place(path)} mixes literals of several types.`);
}
function place(path) {
  return path.length === 0 ? "the root" : path.join(".");
}

// policy/clauses/fixtures/facts.ts
var ProofFactsSchema = z7.object({
  laws: z7.object({ lead: z7.enum(["ru-152fz", "eu-gdpr", "none"]).nullable(), all: z7.array(z7.enum(["ru-152fz", "eu-gdpr", "none"])) }),
  controller: z7.object({
    kind: z7.enum(["entrepreneur", "company"]).nullable(),
    name: labelled2(localizedOrNull, "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u043E\u043F\u0435\u0440\u0430\u0442\u043E\u0440\u0430", "the operator\u2019s name"),
    inn: labelled2(textOrNull, "\u0418\u041D\u041D \u043E\u043F\u0435\u0440\u0430\u0442\u043E\u0440\u0430", "the operator\u2019s INN"),
    email: emailOrNull,
    site: urlOrNull,
    about: localizedOrNull
  }),
  purposes: z7.array(z7.object({ name: localized, data: z7.array(localized), retention: durationOrNull, steps: z7.array(text) })).nullable(),
  recipients: z7.array(z7.object({ name: text, country: localized, since: dateOnlyOrNull, tasks: z7.array(localized) })).nullable(),
  transfers: z7.object({ crossBorder: z7.boolean().nullable(), count: z7.number() }),
  effectiveAt: dateOnlyOrNull,
  answerDays: z7.number().nullable()
});
var proofShape = shapeOf(ProofFactsSchema);
var proofFacts = {
  laws: { lead: "ru-152fz", all: ["ru-152fz"] },
  controller: {
    kind: "company",
    name: { ru: "\u041E\u041E\u041E \xAB\u0420\u043E\u043C\u0430\u0448\u043A\u0430\xBB", en: "OOO Romashka" },
    inn: "7707083893",
    email: "privacy_team@romashka.example",
    site: "https://romashka.example/a_b",
    about: { ru: "\u041F\u0435\u0440\u0432\u044B\u0439 \u0430\u0431\u0437\u0430\u0446.\n\n\u0412\u0442\u043E\u0440\u043E\u0439 \u0430\u0431\u0437\u0430\u0446\n\u0432 \u0434\u0432\u0435 \u0441\u0442\u0440\u043E\u043A\u0438.", en: "First paragraph.\n\nSecond paragraph\non two lines." }
  },
  purposes: [
    {
      name: { ru: "\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044F", en: "registration" },
      data: [
        { ru: "\u0438\u043C\u044F", en: "name" },
        { ru: "\u0442\u0435\u043B\u0435\u0444\u043E\u043D", en: "phone" },
        { ru: "\u0444\u043E\u0442\u043E", en: "photo" }
      ],
      retention: { n: 1, unit: "year" },
      steps: ["A", "B"]
    },
    { name: { ru: "\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0430", en: "support" }, data: [{ ru: "\u043F\u043E\u0447\u0442\u0430", en: "e-mail" }], retention: { n: 10, unit: "working-day" }, steps: [] }
  ],
  recipients: [
    { name: "Cloud | Host", country: { ru: "\u0420\u043E\u0441\u0441\u0438\u044F", en: "Russia" }, since: "2026-05-09", tasks: [{ ru: "\u0445\u043E\u0441\u0442\u0438\u043D\u0433", en: "hosting" }] },
    { name: "Mail Inc.", country: { ru: "\u0421\u0435\u0440\u0431\u0438\u044F", en: "Serbia" }, since: null, tasks: [{ ru: "\u043F\u0438\u0441\u044C\u043C\u0430", en: "e-mail" }] }
  ],
  transfers: { crossBorder: true, count: 2 },
  effectiveAt: "2026-05-09",
  answerDays: 10
};

// server/library/read-templates.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
async function readTemplates(folder) {
  const [glossary, outlines, clauseIds] = await Promise.all([
    readFile(join(folder, "glossary.yml"), "utf8"),
    readFilesIn(join(folder, "outlines"), ".yml"),
    foldersIn(join(folder, "clauses"))
  ]);
  const clauses2 = await Promise.all(clauseIds.map((id) => readClause(join(folder, "clauses", id), id)));
  const byLaw = Object.entries(outlines).map(([name, text2]) => [name.slice(0, -".yml".length), text2]);
  return { glossary, outlines: Object.fromEntries(byLaw), clauses: clauses2 };
}
async function readClause(folder, id) {
  const [yaml, texts, examples] = await Promise.all([
    readFile(join(folder, "clause.yml"), "utf8").catch(emptyIfMissing),
    readFilesIn(folder, ".md"),
    readFilesIn(join(folder, "examples"), "")
  ]);
  return { id, yaml, texts, examples };
}
async function readFilesIn(folder, ending) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => entry.name);
  const files = await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")]));
  return Object.fromEntries(files);
}
async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
function noneIfMissing(error) {
  if (isMissing(error)) return [];
  throw error;
}
function emptyIfMissing(error) {
  if (isMissing(error)) return "";
  throw error;
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

// zz-bench.ts
var source = await readTemplates("policy/clauses/fixtures/library");
var ids = [];
var clauses = [];
var base = source.clauses.filter((c) => ["purposes", "recipients", "controller", "cross-border", "rights", "effective-date"].includes(c.id));
for (let i = 0; i < 150; i++) {
  const b2 = base[i % base.length];
  const id = `c-${i}`;
  ids.push(id);
  const texts = Object.fromEntries(Object.entries(b2.texts).map(([k, v]) => [k, v + `

\u0415\u0449\u0451 \u043E\u0434\u0438\u043D \u0430\u0431\u0437\u0430\u0446 \u043D\u043E\u043C\u0435\u0440 ${i}, \u0432 \u043A\u043E\u0442\u043E\u0440\u043E\u043C \u043C\u043D\u043E\u0433\u043E \u043E\u0431\u044B\u0447\u043D\u044B\u0445 \u0441\u043B\u043E\u0432 \u043E \u0442\u043E\u043C, \u043A\u0430\u043A \u043E\u043F\u0435\u0440\u0430\u0442\u043E\u0440 \u043E\u0431\u0440\u0430\u0431\u0430\u0442\u044B\u0432\u0430\u0435\u0442 \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435 \u0438 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043D\u0430 \u0437\u0430\u043F\u0440\u043E\u0441\u044B \u0432 \u0441\u0440\u043E\u043A. `.repeat(2)]));
  clauses.push({ id, yaml: b2.yaml.replace(/^id: .*/, "id: " + id).replace(/^needs.*\n|^refersTo.*\n/gm, ""), texts, examples: {} });
}
var big = { glossary: source.glossary, outlines: { "ru-152fz": `title: {ru: \u041F, en: P}
sections:
` + Array.from({ length: 15 }, (_, i) => `  - {id: s-${i}, title: {ru: \u0420, en: S}, clauses: [${ids.slice(i * 10, i * 10 + 10).join(", ")}]}
`).join("") }, clauses };
var t0 = performance.now();
var { library, problems } = parseLibrary(big, proofShape);
console.log("parse ms", (performance.now() - t0).toFixed(0), problems.length);
var style = { numbering: "decimal", headingCase: "sentence", numberWords: false, voice: "controller" };
var run = () => {
  const c = compose(proofFacts, library, { languages: ["ru", "en"], style });
  return [c.documents.ru, c.documents.en];
};
var s = performance.now();
var docs = run();
console.log("cold", (performance.now() - s).toFixed(1));
var H = Handlebars.create();
for (const n of ["date", "list", "count", "duration", "words", "text", "ref", "term", "number"]) H.registerHelper(n, (v) => typeof v === "object" ? "x, y" : String(v));
H.registerHelper("is", function(a, b2, o) {
  return a === b2 ? o.fn(this) : o.inverse(this);
});
H.registerHelper("ifSelected", function(a, o) {
  return o.fn(this);
});
var strip = (t) => t.replace(/^---\n[\s\S]*?---\n/, "");
var bare = { ru: clauses.map((c) => H.compile(strip(c.texts["ru-152fz.ru.md"] ?? c.texts["ru.md"]))), en: clauses.map((c) => H.compile(strip(c.texts["ru-152fz.en.md"] ?? c.texts["en.md"]))) };
var flat = (l) => JSON.parse(JSON.stringify(proofFacts), (k, v) => v && typeof v === "object" && "ru" in v && "en" in v ? v[l] : v);
var bf = { ru: flat("ru"), en: flat("en") };
var runBare = () => [bare.ru.map((f) => f(bf.ru)).join("\n"), bare.en.map((f) => f(bf.en)).join("\n")];
var time = (f, n = 60) => {
  for (let i = 0; i < 20; i++) f();
  const a = [];
  for (let i = 0; i < n; i++) {
    const s2 = performance.now();
    f();
    a.push(performance.now() - s2);
  }
  a.sort((x, y) => x - y);
  return a[n >> 1];
};
var b = time(runBare);
var e = time(run);
var eh = time(() => run().map((d) => renderHtmlBody(d)));
var et = time(() => run().map((d) => renderText(d)));
console.log("words", renderText(docs[0]).split(/\s+/).length, { bare: b.toFixed(2), tree: e.toFixed(2), html: eh.toFixed(2), text: et.toFixed(2), ratioTree: (e / b).toFixed(2), ratioHtml: (eh / b).toFixed(2), ratioText: (et / b).toFixed(2) });
