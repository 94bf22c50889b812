"""Patterns of the service models as minimal automata.

A model's pattern is matched against the whole value. It becomes a table of states over classes of
code points here, so that the cloud matches in linear time and never backtracks.
"""
import sys
import unicodedata

LAST = 0x10FFFF


class Unsupported(Exception):
    """The pattern uses something this compiler does not read."""


def _merge(ranges):
    merged = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def _invert(ranges):
    gaps, at = [], 0
    for low, high in _merge(ranges):
        if low > at:
            gaps.append((at, low - 1))
        at = high + 1
    if at <= LAST:
        gaps.append((at, LAST))
    return tuple(gaps)


_categories = {}


def _category(name):
    if name not in _categories:
        points = []
        for point in range(LAST + 1):
            if unicodedata.category(chr(point)).startswith(name):
                points.append((point, point))
        _categories[name] = _merge(points)
    return _categories[name]


DIGIT = ((0x30, 0x39),)
WORD = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE = ((0x09, 0x0D), (0x20, 0x20))
ANY = _invert([(0x0A, 0x0A), (0x0D, 0x0D), (0x85, 0x85), (0x2028, 0x2029)])
SETS = {"d": DIGIT, "w": WORD, "s": SPACE, "D": _invert(DIGIT), "W": _invert(WORD),
        "S": _invert(SPACE)}


class Parser:
    """Reads a pattern into a tree: ('set', ranges) ('cat', a, b) ('or', a, b) ('rep', a, n, m)."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self):
        char = self.peek()
        self.at += 1
        return char

    def parse(self):
        tree = self.alternatives()
        if self.peek():
            raise Unsupported(self.text[self.at:])
        return tree

    def alternatives(self):
        tree = self.sequence()
        while self.peek() == "|":
            self.take()
            tree = ("or", tree, self.sequence())
        return tree

    def sequence(self):
        tree = ("empty",)
        while self.peek() and self.peek() not in "|)":
            piece = self.piece()
            tree = piece if tree == ("empty",) else ("cat", tree, piece)
        return tree

    def piece(self):
        tree = self.atom()
        while self.peek() and self.peek() in "*+?{":
            char = self.take()
            low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(char, (None, None))
            if low is None:
                bounds = ""
                while self.peek() != "}":
                    bounds += self.take()
                self.take()
                parts = bounds.split(",")
                low = int(parts[0])
                high = low if len(parts) == 1 else (int(parts[1]) if parts[1] else None)
            if self.peek() and self.peek() in "+?":
                raise Unsupported("lazy or possessive repetition")
            tree = ("rep", tree, low, high)
        return tree

    def atom(self):
        char = self.take()
        if char == "(":
            if self.peek() == "?":
                self.take()
                if self.take() != ":":
                    raise Unsupported("look-around")
            tree = self.alternatives()
            if self.take() != ")":
                raise Unsupported("open group")
            return tree
        if char == "[":
            return ("set", self.charset())
        if char == ".":
            return ("set", ANY)
        if char == "^":
            if self.at > 1 and self.text[self.at - 2] not in "(|":
                raise Unsupported("^ in the middle")
            return ("empty",)
        if char == "$":
            if self.peek() not in ("", "|", ")"):
                raise Unsupported("$ in the middle")
            return ("empty",)
        if char == "\\":
            return ("set", self.escape())
        return ("set", ((ord(char), ord(char)),))

    def escape(self):
        char = self.take()
        if char in SETS:
            return SETS[char]
        if char == "p":
            if self.take() != "{":
                raise Unsupported("\\p")
            name = ""
            while self.peek() != "}":
                name += self.take()
            self.take()
            return _category(name)
        if char in "ux":
            width = 4 if char == "u" else 2
            point = int(self.text[self.at:self.at + width], 16)
            self.at += width
            return ((point, point),)
        if char in "nrtf":
            point = {"n": 10, "r": 13, "t": 9, "f": 12}[char]
            return ((point, point),)
        if char.isalnum():
            raise Unsupported("\\" + char)
        return ((ord(char), ord(char)),)

    def charset(self):
        negated = self.peek() == "^"
        if negated:
            self.take()
        ranges = []
        first = True
        while first or self.peek() != "]":
            first = False
            if self.peek() == "[" or self.text.startswith("&&", self.at):
                raise Unsupported("set arithmetic")
            char = self.take()
            one = self.escape() if char == "\\" else ((ord(char), ord(char)),)
            single = len(one) == 1 and one[0][0] == one[0][1]
            follows = self.text[self.at + 1:self.at + 2]
            if single and self.peek() == "-" and follows not in ("]", ""):
                self.take()
                char = self.take()
                end = self.escape() if char == "\\" else ((ord(char), ord(char)),)
                ranges.append((one[0][0], end[0][0]))
            else:
                ranges.extend(one)
        self.take()
        return _invert(ranges) if negated else _merge(ranges)


class Machine:
    """A Thompson automaton, then the minimal deterministic one."""

    def __init__(self, tree):
        self.moves, self.empties = [], []
        start, end = self.build(tree)
        self.sets = sorted({ranges for moves in self.moves for ranges, _ in moves})
        self.partition()
        self.determinize(start, end)
        self.minimize()

    def state(self):
        self.moves.append([])
        self.empties.append([])
        return len(self.moves) - 1

    def build(self, tree):
        kind = tree[0]
        start = self.state()
        if kind == "empty":
            return start, start
        if kind == "set":
            end = self.state()
            self.moves[start].append((tree[1], end))
            return start, end
        if kind == "cat":
            a, b = self.build(tree[1]), self.build(tree[2])
            self.empties[a[1]].append(b[0])
            self.empties[start].append(a[0])
            return start, b[1]
        end = self.state()
        if kind == "or":
            for part in tree[1:]:
                a = self.build(part)
                self.empties[start].append(a[0])
                self.empties[a[1]].append(end)
            return start, end
        _, body, low, high = tree
        at = start
        for _ in range(low):
            a = self.build(body)
            self.empties[at].append(a[0])
            at = a[1]
        if high is None:
            a, loop = self.build(body), self.state()
            self.empties[at].append(loop)
            self.empties[loop] += [a[0], end]
            self.empties[a[1]].append(loop)
            return start, end
        self.empties[at].append(end)
        for _ in range(high - low):
            a = self.build(body)
            self.empties[at].append(a[0])
            at = a[1]
            self.empties[at].append(end)
        return start, end

    def partition(self):
        edges = {0}
        for ranges in self.sets:
            for low, high in ranges:
                edges |= {low, high + 1}
        edges = sorted(edge for edge in edges if edge <= LAST)
        found, self.ranges = {}, []
        for index, low in enumerate(edges):
            high = edges[index + 1] - 1 if index + 1 < len(edges) else LAST
            inside = tuple(any(a <= low <= b for a, b in ranges) for ranges in self.sets)
            if not any(inside):
                number = 0
            else:
                number = found.setdefault(inside, len(found) + 1)
            if self.ranges and self.ranges[-1][2] == number:
                self.ranges[-1] = (self.ranges[-1][0], high, number)
            else:
                self.ranges.append((low, high, number))
        self.classes = len(found) + 1
        self.members = {ranges: frozenset(number for inside, number in found.items()
                                          if inside[index])
                        for index, ranges in enumerate(self.sets)}

    def closure(self, states):
        todo, seen = list(states), set(states)
        while todo:
            for state in self.empties[todo.pop()]:
                if state not in seen:
                    seen.add(state)
                    todo.append(state)
        return frozenset(seen)

    def determinize(self, start, end):
        first = self.closure([start])
        index, order = {frozenset(): 0, first: 1}, [frozenset(), first]
        self.next, at = [[0] * self.classes], 1
        while at < len(order):
            row = [0] * self.classes
            for number in range(1, self.classes):
                target = self.closure({goal for state in order[at]
                                       for ranges, goal in self.moves[state]
                                       if number in self.members[ranges]})
                if target not in index:
                    index[target] = len(order)
                    order.append(target)
                row[number] = index[target]
            self.next.append(row)
            at += 1
            if len(order) > 4000:
                raise Unsupported("too many states")
        self.accepts = [end in states for states in order]

    def minimize(self):
        block = [int(accept) for accept in self.accepts]
        while True:
            keys = [(block[state],) + tuple(block[goal] for goal in row)
                    for state, row in enumerate(self.next)]
            found = {}
            fresh = [found.setdefault(key, len(found)) for key in keys]
            if len(found) == len(set(block)):
                break
            block = fresh
        # State 0 is the dead one (no way to accept), state 1 the start.
        order = []
        for old in [0, 1] + list(range(2, len(block))):
            if block[old] not in order:
                order.append(block[old])
        dead_start = block[0] == block[1]
        if dead_start:
            raise Unsupported("matches nothing")
        number = {old: new for new, old in enumerate(order)}
        rows, accepts = [None] * len(order), [False] * len(order)
        for state, row in enumerate(self.next):
            new = number[block[state]]
            rows[new] = [number[block[goal]] for goal in row]
            accepts[new] = self.accepts[state]
        self.next, self.accepts = rows, accepts

    def matches(self, text):
        state = 1
        for char in text:
            point = ord(char)
            number = next(n for low, high, n in self.ranges if low <= point <= high)
            state = self.next[state][number]
        return self.accepts[state]


def compile_pattern(text):
    sys.setrecursionlimit(10000)
    return Machine(Parser(text).parse())
