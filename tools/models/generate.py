#!/usr/bin/env python3
"""Writes mocks/model/tables/<service>.cpp from AWS's published service models.

For maintainers; no build needs it. Usage, in a throw-away virtual environment:
    pip download --no-deps -d WHEELS 'botocore==1.44.5' && unzip WHEELS/botocore-*.whl -d MODELS
    tools/models/generate.py MODELS/botocore [SERVICE...]
What is written is free of documentation text: names, types, limits, errors, waiters, paginators.
"""
import gzip
import json
import pathlib
import sys

import patterns

SERVICES = ["ecs", "codedeploy", "elbv2", "ecr", "secretsmanager", "sts", "cloudwatch", "ec2", "iam",
            "s3", "lambda", "logs", "application-autoscaling", "acm", "events", "codepipeline",
            "codebuild", "codeconnections", "codestar-connections", "resourcegroupstaggingapi"]
OUT = pathlib.Path(__file__).resolve().parents[2] / "mocks" / "model" / "tables"
CHUNK = 60000  # below the 65,536 bytes that a string literal may have everywhere
WIDTH = 98
KINDS = {"structure": 0, "list": 1, "map": 2, "string": 3, "character": 3, "boolean": 4,
         "integer": 5, "long": 6, "float": 7, "double": 7, "timestamp": 8, "blob": 9}
REQUIRED, TOKEN, FLATTENED, ATTRIBUTE = 1, 2, 4, 8
EXCEPTION, FAULT, SENSITIVE, UNION, FLAT, DOCUMENT, MIN, MAX = 1, 2, 4, 8, 16, 32, 64, 128
LOCATION = {"header": 1, "headers": 2, "querystring": 3, "uri": 4, "statusCode": 5}
HOST_LABEL, JSON_TEXT, EMPTY_PREFIX, EVENT_STREAM = 1, 2, 4, 1
SPEAKS = {"json": 1, "query": 2, "smithy-rpc-v2-cbor": 8, "rest-json": 16, "rest-xml": 32, "ec2": 64}
QUERY_COMPATIBLE, BARE_ERRORS = 4, 128
BOUND = {"rest-json", "rest-xml", "ec2"}  # whose tables say where members travel
TIME = {"unixTimestamp": 1, "iso8601": 2, "rfc822": 3}
READ_ONLY, IDEMPOTENT, UNSIGNED = 1, 2, 4


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(value)
    return str(value)


def spelled(namespace):
    """An XML namespace: the models write it as text or as an object."""
    return {"uri": namespace} if isinstance(namespace, str) else namespace or {}


class Texts:
    """Every text of a service once, in order of first use; number 0 is the empty one."""

    def __init__(self):
        self.numbers, self.order = {"": 0}, [""]

    def __call__(self, value):
        value = text_of(value)
        assert "\n" not in value, value
        if value not in self.numbers:
            self.numbers[value] = len(self.order)
            self.order.append(value)
        return self.numbers[value]

    def chunks(self):
        chunk, size = [], 0
        for text in self.order:
            length = len(text.encode()) + 1
            if size + length > CHUNK:
                yield chunk
                chunk, size = [], 0
            chunk.append(text)
            size += length
        yield chunk


class Patterns:
    """The automata of all services, each pattern once."""

    def __init__(self):
        self.numbers, self.order, self.unsupported = {}, [], []

    def __call__(self, text):
        if text is None:
            return 0
        if text not in self.numbers:
            try:
                machine = patterns.compile_pattern(text)
            except patterns.Unsupported as why:
                self.unsupported.append((text, str(why)))
                machine = None
            if machine is None:
                self.numbers[text] = 0
            else:
                self.order.append((text, machine))
                self.numbers[text] = len(self.order)
        return self.numbers[text]


class Table:
    """One service's rows."""

    def __init__(self, name, folder, all_patterns):
        newest = sorted(path for path in folder.iterdir() if path.is_dir())[-1]
        self.name, self.version = name, newest.name
        self.model = self.read(newest, "service-2")
        self.paginators = self.read(newest, "paginators-1").get("pagination", {})
        self.waiters = self.read(newest, "waiters-2").get("waiters", {})
        self.text, self.pattern = Texts(), all_patterns
        self.shape_numbers = {shape: index + 1 for index, shape in enumerate(self.used_shapes())}
        self.members, self.shapes, self.enums = [], [], []
        self.operations, self.errors, self.pages = [], [], []
        self.waiter_rows, self.acceptors = [], []
        self.bindings, self.forms, self.http = [], [], []
        metadata = self.model["metadata"]
        self.protocols = metadata.get("protocols", [metadata["protocol"]])
        self.bound = bool(BOUND & set(self.protocols))
        self.fill()

    @staticmethod
    def read(folder, stem):
        for name in (f"{stem}.json.gz", f"{stem}.json"):
            path = folder / name
            if path.exists():
                data = path.read_bytes()
                return json.loads(gzip.decompress(data) if name.endswith("gz") else data)
        return {}

    def used_shapes(self):
        todo, seen = [], {}
        for operation in self.model["operations"].values():
            for part in ("input", "output"):
                if part in operation:
                    todo.append(operation[part]["shape"])
            todo += [error["shape"] for error in operation.get("errors", [])]
        while todo:
            name = todo.pop(0)
            if name in seen:
                continue
            seen[name] = True
            shape = self.model["shapes"][name]
            todo += [ref["shape"] for ref in shape.get("members", {}).values()]
            todo += [shape[part]["shape"] for part in ("member", "key", "value") if part in shape]
        return sorted(seen)

    def member(self, name, ref, required=False):
        flags = (REQUIRED if required else 0) | (TOKEN if ref.get("idempotencyToken") else 0)
        flags |= (FLATTENED if ref.get("flattened") else 0)
        flags |= (ATTRIBUTE if ref.get("xmlAttribute") else 0)
        namespace = spelled(ref.get("xmlNamespace"))
        if self.bound:
            more = (HOST_LABEL if ref.get("hostLabel") else 0)
            more |= (JSON_TEXT if ref.get("jsonvalue") else 0)
            more |= (EMPTY_PREFIX if ref.get("locationName") == "" else 0)
            row = (LOCATION.get(ref.get("location"), 0), more, self.text(ref.get("queryName")),
                   self.text(namespace.get("prefix")))
            if any(row):
                self.bindings.append((len(self.members),) + row)
        self.members.append((self.text(name), self.text(ref.get("locationName")),
                             self.shape_numbers[ref["shape"]], flags,
                             TIME.get(ref.get("timestampFormat"), 0),
                             self.text(namespace.get("uri"))))

    def shape(self, name):
        shape = self.model["shapes"][name]
        kind, first, count = KINDS[shape["type"]], len(self.members), 0
        flags = (EXCEPTION if shape.get("exception") else 0) | (FAULT if shape.get("fault") else 0)
        flags |= (SENSITIVE if shape.get("sensitive") else 0) | (UNION if shape.get("union") else 0)
        flags |= (FLAT if shape.get("flattened") else 0)
        flags |= (DOCUMENT if shape.get("document") else 0)
        flags |= (MIN if "min" in shape else 0) | (MAX if "max" in shape else 0)
        if shape["type"] == "structure":
            for member, ref in shape["members"].items():
                self.member(member, ref, member in shape.get("required", []))
            count = len(shape["members"])
        elif shape["type"] == "list":
            self.member("member", shape["member"])
            count = 1
        elif shape["type"] == "map":
            self.member("key", shape["key"])
            self.member("value", shape["value"])
            count = 2
        elif "enum" in shape:
            first, count = len(self.enums), len(shape["enum"])
            self.enums += [self.text(value) for value in shape["enum"]]
        if self.bound:
            self.form(name, shape)
        scale = 1000000 if kind == 7 else 1
        error = shape.get("error", {})
        status = error.get("httpStatusCode", 0)
        self.shapes.append((self.text(name), kind, flags, first, count,
                            int(shape.get("min", 0) * scale), int(shape.get("max", 0) * scale),
                            self.pattern(shape.get("pattern")), TIME.get(
                                shape.get("timestampFormat"), 0),
                            self.text(error.get("code")), status))

    def form(self, name, shape):
        """How an XML root spells the shape, and which member is the body alone."""
        members = list(shape.get("members", {}))
        namespace = spelled(shape.get("xmlNamespace"))
        row = (members.index(shape["payload"]) + 1 if "payload" in shape else 0,
               self.text(shape.get("locationName")), self.text(namespace.get("uri")),
               self.text(namespace.get("prefix")), EVENT_STREAM if shape.get("eventstream") else 0)
        if any(row):
            self.forms.append((self.shape_numbers[name],) + row)

    def operation(self, name):
        operation = self.model["operations"][name]
        first = len(self.errors)
        errors = [self.shape_numbers[error["shape"]] for error in operation.get("errors", [])]
        self.errors += errors
        flags = (READ_ONLY if operation.get("readonly") else 0)
        flags |= (IDEMPOTENT if operation.get("idempotent") else 0)
        unsigned = operation.get("authtype") == "none" or operation.get("auth") == [
            "smithy.api#noAuth"]
        flags |= UNSIGNED if unsigned else 0
        page = 0
        if name in self.paginators:
            row = self.paginators[name]
            self.pages.append(tuple(self.text(row.get(key)) for key in (
                "input_token", "output_token", "limit_key", "more_results", "result_key")))
            page = len(self.pages)
        if self.bound:
            row = (operation["http"].get("responseCode", 200) % 200 and
                   operation["http"]["responseCode"],
                   self.text(operation.get("endpoint", {}).get("hostPrefix")))
            if any(row):
                self.http.append((len(self.operations),) + row)
        output = operation.get("output", {})
        self.operations.append((
            self.text(name), self.shape_numbers.get(operation.get("input", {}).get("shape"), 0),
            self.shape_numbers.get(output.get("shape"), 0), self.text(output.get("resultWrapper")),
            first, len(errors), flags, page, self.text(operation["http"]["method"]),
            self.text(operation["http"]["requestUri"])))

    def waiter(self, name):
        row, first = self.waiters[name], len(self.acceptors)
        for acceptor in row["acceptors"]:
            self.acceptors.append(tuple(self.text(acceptor.get(key)) for key in (
                "state", "matcher", "argument", "expected")))
        self.waiter_rows.append((self.text(name), self.text(row["operation"]), row["delay"],
                                 row["maxAttempts"], first, len(row["acceptors"])))

    def fill(self):
        metadata = self.model["metadata"]
        protocols = self.protocols
        json_names = {"json", "smithy-rpc-v2-cbor"} & set(protocols)
        self.head = [self.text(value) for value in (
            self.name, metadata["serviceId"], metadata["apiVersion"], metadata["endpointPrefix"],
            metadata.get("signingName", metadata["endpointPrefix"]),
            metadata.get("targetPrefix") if json_names else "",
            metadata.get("jsonVersion") if "json" in protocols else "",
            spelled(metadata.get("xmlNamespace")).get("uri")
            if {"query", "ec2", "rest-xml"} & set(protocols) else "")]
        self.speaks = sum(SPEAKS[protocol] for protocol in set(protocols) if protocol in SPEAKS)
        self.speaks |= QUERY_COMPATIBLE if "awsQueryCompatible" in metadata else 0
        self.speaks |= BARE_ERRORS if self.name == "s3" else 0
        for name in sorted(self.shape_numbers, key=self.shape_numbers.get):
            self.shape(name)
        for name in sorted(self.model["operations"]):
            self.operation(name)
        for name in sorted(self.waiters):
            self.waiter(name)


def escaped(text):
    out = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    assert out.isascii() and "??" not in out, out
    return out


def wrapped(items, indent="    "):
    lines, line = [], indent
    for item in items:
        if len(line) + len(item) + 1 > WIDTH and line != indent:
            lines.append(line.rstrip())
            line = indent
        line += item + " "
    if line.strip():
        lines.append(line.rstrip())
    return "\n".join(lines)


def rows(kind, name, values):
    if not values:
        return ""
    items = ["{" + ",".join(map(str, row)) + "}," if isinstance(row, tuple) else f"{row},"
             for row in values]
    return f"const {kind} {name}[] = {{\n{wrapped(items)}}};\n\n"


def literal(name, texts):
    lines, line = [], ""
    for text in texts:
        piece = escaped(text + "\n")
        if line and len(line) + len(piece) > WIDTH - 8:
            lines.append(line)
            line = ""
        while len(piece) > WIDTH - 8:
            cut = WIDTH - 8
            while piece[cut - 1] == "\\" or piece[cut - 2] == "\\":
                cut -= 1
            lines.append(line + piece[:cut]) if not line else lines.extend([line, piece[:cut]])
            line, piece = "", piece[cut:]
        line += piece
    if line:
        lines.append(line)
    body = "\n".join(f'    "{line}"' for line in lines)
    return f"const char {name}[] =\n{body};\n\n"


def banner(what, source):
    return (f"// {what}\n"
            f"// Source: {source}; licence Apache-2.0\n"
            "// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). "
            "Names and numbers only, no text.\n"
            "// Written by tools/models/generate.py: change that, not this.\n// clang-format off\n"
            '#include "mocks/model/tables.hpp"\n\n'
            "namespace greenroom::mocks::model::tables {\nnamespace {\n\n")


def span(name, values):
    return name if values else "{}"


def identifier(name):
    """A service's name as a name of C++ and of its file."""
    return name.replace("-", "_")


def write_service(table, source):
    chunks = list(table.text.chunks())
    out = banner(f"The model of {table.name} ({table.version}), as tables.", source)
    for index, chunk in enumerate(chunks):
        out += literal(f"text_{index}", chunk)
    names = ", ".join(f"{{text_{index}, sizeof text_{index} - 1}}" for index in range(len(chunks)))
    out += f"const std::string_view texts[] = {{{names}}};\n\n"
    out += rows("MemberRow", "members", table.members)
    out += rows("ShapeRow", "shapes", table.shapes)
    out += rows("std::uint16_t", "enums", table.enums)
    out += rows("std::uint16_t", "errors", table.errors)
    out += rows("OperationRow", "operations", table.operations)
    out += rows("PageRow", "pages", table.pages)
    out += rows("WaiterRow", "waiters", table.waiter_rows)
    out += rows("AcceptorRow", "acceptors", table.acceptors)
    out += rows("BindingRow", "bindings", table.bindings)
    out += rows("FormRow", "forms", table.forms)
    out += rows("HttpRow", "http", table.http)
    head = ",".join(map(str, table.head))
    out += "}  // namespace\n\n"
    out += (f"const ServiceTable {identifier(table.name)}_table = {{\n    {{{head}}}, {table.speaks}, texts, "
            f"{span('members', table.members)}, {span('shapes', table.shapes)}, "
            f"{span('enums', table.enums)},\n    {span('errors', table.errors)}, "
            f"{span('operations', table.operations)}, {span('pages', table.pages)}, "
            f"{span('waiters', table.waiter_rows)}, {span('acceptors', table.acceptors)}")
    if table.bindings or table.forms or table.http:
        out += (f",\n    {span('bindings', table.bindings)}, {span('forms', table.forms)}, "
                f"{span('http', table.http)}")
    out += "};\n\n"
    out += "}  // namespace greenroom::mocks::model::tables\n"
    (OUT / f"{identifier(table.name)}.cpp").write_text(out)


def write_patterns(found, source):
    out = banner("The models' patterns as automata over classes of code points.", source)
    for text, why in found.unsupported:
        out += f"// Not compiled, so not checked: {text} ({why})\n"
    ranges_seen, entries = {}, []
    for index, (text, machine) in enumerate(found.order):
        wide = tuple(entry for entry in machine.ranges if entry[1] > 127 and entry[2] != 0)
        narrow = []
        for point in range(128):
            narrow.append(next(n for low, high, n in machine.ranges if low <= point <= high))
        if wide not in ranges_seen:
            ranges_seen[wide] = f"wide_{len(ranges_seen)}"
            out += rows("RangeRow", ranges_seen[wide], [
                (max(low, 128), high, number) for low, high, number in wide])
        out += rows("std::uint8_t", f"ascii_{index}", narrow)
        out += rows("std::uint16_t", f"next_{index}", [goal for row in machine.next for goal in row])
        accepts = "".join("1" if accept else "0" for accept in machine.accepts)
        out += literal(f"text_{index}", [text]) + literal(f"accepts_{index}", [accepts])
        entries.append(f"{{{{text_{index}, sizeof text_{index} - 2}}, ascii_{index}, "
                       f"{ranges_seen[wide] if wide else '{}'}, {machine.classes}, next_{index}, "
                       f"accepts_{index}}},")
    out += "const PatternTable all[] = {\n" + "\n".join("    " + e for e in entries) + "};\n\n"
    out += "}  // namespace\n\nconst std::span<const PatternTable> patterns = all;\n\n"
    out += "}  // namespace greenroom::mocks::model::tables\n"
    (OUT / "patterns.cpp").write_text(out)


def main():
    package = pathlib.Path(sys.argv[1])
    version = "unknown"
    for line in (package / "__init__.py").read_text().splitlines():
        if line.startswith("__version__"):
            version = line.split("=")[1].strip().strip("'\"")
    source = f"botocore {version} (https://pypi.org/project/botocore/{version}/)"
    OUT.mkdir(parents=True, exist_ok=True)
    found = Patterns()
    for name in sys.argv[2:] or SERVICES:
        write_service(Table(name, package / "data" / name, found), source)
    write_patterns(found, source)
    for text, why in found.unsupported:
        print(f"not compiled: {text} ({why})")


if __name__ == "__main__":
    main()
