#include "harness/language/schema.hpp"

#include "harness/language/names.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace greenroom::harness {

namespace {

using Schema = nlohmann::ordered_json;

/// A definition of a kind of scalar: what an editor checks while one types.
struct Definition {
  std::string_view name;
  Schema schema;
};

const std::string length_part = R"((0|(?=\d)(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?))";
const std::string share_part = R"((100(\.0+)?|\d{1,2}(\.\d{1,4})?)%)";

Schema pattern(const std::string& regex, std::string_view about, std::string_view example) {
  return {{"type", "string"},
          {"pattern", "^" + regex + "$"},
          {"description", about},
          {"examples", Schema::array({example})}};
}

/// A bare 0 is a number to a YAML reader.
Schema or_zero(Schema schema) {
  return {{"anyOf", Schema::array({Schema{{"const", 0}}, std::move(schema)})}};
}

Schema amount(const std::string& part, std::string_view example) {
  auto regex = fmt::format("({0}|at most {0}|at least {0}|{0} to {0})", part);
  return or_zero(pattern(regex, "A plain value, `at most X`, `at least X`, or `X to Y`.", example));
}

Schema number_or(Schema schema) {
  return {
      {"anyOf", Schema::array({Schema{{"type", "integer"}, {"minimum", 0}}, std::move(schema)})}};
}

std::string thing_pattern(std::span<const std::string_view> kinds) {
  std::string all;
  for (auto kind : kinds.empty() ? thing_kinds() : kinds)
    all += (all.empty() ? "" : "|") + std::string(kind);
  return fmt::format(R"(({}):[^\s]+)", all);
}

const std::string call_part = R"([a-z][a-z0-9]*:(\*|[A-Z][A-Za-z0-9]*\*?)(#\d+(\.\.(\d+)?)?)?)";

std::string moment_part() {
  std::string all = R"(shift\.)" + share_part;
  for (auto form : moment_forms()) {
    if (form.find('%') != form.npos) continue;
    std::string text(form);
    auto name = text.find("NAME");
    if (name != text.npos) text.replace(name, 4, R"([^\s]+)");
    for (auto dot = text.rfind('.'); dot != text.npos; dot = text.npos) text.insert(dot, "\\");
    all += "|" + text;
  }
  return "(" + all + R"()(#\d+)?)";
}

std::string cue_part() {
  return fmt::format(R"((\+{0}|{1}( \+{0})?|((before|after) )?{2}( \+{0})?))", length_part,
                     moment_part(), call_part);
}

/// By the kind's own number; built once.
const std::map<Kind, Definition>& definitions() {
  static const std::map<Kind, Definition> all = [] {
    Schema text{{"type", Schema::array({"string", "number", "boolean"})}};
    auto length = or_zero(pattern(length_part, "A length, big unit first: 90s, 1h30m.", "90s"));
    std::map<Kind, Definition> table;
    table[Kind::title] = {"title", {{"type", "string"}, {"minLength", 1}}};
    table[Kind::text] = {"text", text};
    table[Kind::actor] = {"actor", pattern("[a-z][a-z0-9_-]*", "Who acts.", "operator")};
    table[Kind::count] = {"count", {{"type", "integer"}, {"minimum", 0}}};
    table[Kind::length] = {"length", length};
    table[Kind::share] = {"share", pattern(share_part, "A percentage.", "10%")};
    auto rate = pattern(R"(\d+(\.\d{1,3})?/(s|m|h))", "So many a second, minute, hour.", "200/s");
    table[Kind::rate] = {"rate", rate};
    table[Kind::rate_or_none] = {"rate_or_none",
                                 {{"oneOf", Schema::array({rate, Schema{{"const", "none"}}})}}};
    table[Kind::size] = {
        "size", pattern(R"(\d+(\.\d{1,3})?(B|kB|MB|GB|KiB|MiB|GiB))", "A size.", "512MiB")};
    table[Kind::boolean] = {"boolean", {{"type", "boolean"}}};
    table[Kind::month] = {"month", pattern(R"((\d{4}-\d{2}|latest))", "A month.", "2025-07")};
    table[Kind::call] = {"call", pattern(call_part, "service:Operation#n.", "ecs:Describe*")};
    table[Kind::cue] = {"cue", pattern(cue_part(), "When: +3m, a moment, a call.", "shift.50%")};
    table[Kind::moment] = {"moment", pattern(moment_part(), "A moment.", "green.healthy")};
    table[Kind::moment_or_call] = {"moment_or_call",
                                   pattern("(" + moment_part() + "|" + call_part + ")",
                                           "A moment or a call.", "green.healthy")};
    table[Kind::amount_count] = {"amount_count", number_or(amount(R"(\d+)", "at most 3"))};
    table[Kind::amount_length] = {"amount_length", amount(length_part, "at most 5m")};
    table[Kind::amount_share] = {"amount_share", amount(share_part, "at least 99.9%")};
    table[Kind::time] = {"time", or_zero(pattern(fmt::format("{0}( to {0})?", length_part),
                                                 "A length, or `1s to 5s`.", "40s"))};
    table[Kind::length_or_cue] = {"length_or_cue",
                                  or_zero(pattern(fmt::format("({}|{})", length_part, cue_part()),
                                                  "A length or a cue.", "5m"))};
    table[Kind::signed_length] = {"signed_length",
                                  pattern("-?" + length_part, "Ahead, or -behind.", "20m")};
    table[Kind::seeds] = {"seeds", number_or(pattern(R"(\d+ to \d+)", "Seeds.", "1 to 20"))};
    table[Kind::tag] = {"tag", pattern("[a-z0-9][a-z0-9-]*", "A tag.", "smoke")};
    table[Kind::case_name] = {"case_name",
                              pattern(R"([a-z0-9-]+(\+[a-z0-9-]+)*)", "A case.", "linear+secret")};
    table[Kind::reason] = {"reason", {{"type", "string"}, {"minLength", 10}}};
    table[Kind::code] = {"code", {{"type", Schema::array({"string", "integer"})}}};
    table[Kind::port] = {"port", {{"type", "integer"}, {"minimum", 1}, {"maximum", 65535}}};
    table[Kind::account] = {"account",
                            pattern(R"(\d{12})", "Twelve digits, in quotes.", "123456789012")};
    table[Kind::date] = {
        "date", pattern(R"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)", "UTC.", "2026-01-05T09:00:00Z")};
    table[Kind::lower_word] = {"word", pattern("[a-z][a-z0-9_-]*", "A name.", "canary")};
    table[Kind::url_path] = {"path", pattern(R"(/[^\s]*)", "A path.", "/")};
    table[Kind::digest] = {"digest", pattern("sha256:[0-9a-f]{64}", "A digest.", "sha256:...")};
    table[Kind::secret_reference] = {
        "secret_reference", pattern("(env|file|secretsmanager):.+", "A reference, never the value.",
                                    "env:CLOUDFLARE_API_TOKEN")};
    table[Kind::points] = {"points", pattern(R"(\d+( of \d+)?)", "So many of so many.", "2 of 3")};
    return table;
  }();
  return all;
}

/// Writes one schema. A map stands once among the definitions, however often it is referred to.
class Writer {
 public:
  Schema of_file(FileKind kind) {
    bool whole = kind != FileKind::overlay;
    auto schema = map_body(type_of(kind), whole);
    Schema definitions_of_file = std::move(definitions_);
    auto text = schema.dump() + definitions_of_file.dump();
    for (const auto& [of, definition] : definitions())
      if (text.find("\"#/definitions/" + std::string(definition.name) + "\"") != text.npos)
        definitions_of_file[std::string(definition.name)] = definition.schema;
    schema["definitions"] = std::move(definitions_of_file);
    return schema;
  }

 private:
  Schema of_type(const Type& type, bool whole) {
    switch (type.kind) {
      case Kind::map:
        return reference(type, whole);
      case Kind::verbs:
        return reference(type, whole);
      case Kind::dictionary:
        return of_dictionary(type, whole);
      case Kind::either:
        return of_either(type, whole);
      case Kind::document:
        return {{"type", "object"}};
      case Kind::overlay:
        return reference(*type.map, false);
      case Kind::choice:
        return {{"type", "string"}, {"enum", type.choices}};
      case Kind::thing:
        return pattern(thing_pattern(type.choices), "kind:name, #n, /part.", "task:green#1");
      case Kind::list:
        return of_list(type, whole);
      default:
        return {{"$ref", "#/definitions/" + std::string(definitions().at(type.kind).name)}};
    }
  }

  /// Two maps may have one name (a world's service, a project's): the second gets a number.
  Schema reference(const Type& type, bool whole) {
    auto [found, fresh] = names_.try_emplace({&type, whole});
    if (fresh) {
      std::string name(type.name.starts_with("a ") ? type.name.substr(2) : type.name);
      std::replace(name.begin(), name.end(), ' ', '_');
      if (!whole) name += "_overlay";
      int number = 1;
      auto free = name;
      while (definitions_.contains(free)) free = name + std::to_string(++number);
      found->second = free;
      definitions_[free] = Schema::object();  // taken, before it refers to itself
      auto body = type.kind == Kind::verbs ? verbs_body(type) : map_body(type, whole);
      definitions_[free] = std::move(body);
      return {{"$ref", "#/definitions/" + free}};
    }
    return {{"$ref", "#/definitions/" + found->second}};
  }

  static Schema or_null(Schema schema) {
    return {{"anyOf", Schema::array({std::move(schema), Schema{{"type", "null"}}})}};
  }

  Schema word_schema(const Word& word, bool whole) {
    auto schema = of_type(*word.type, whole);
    if (word.removable || !whole) schema = or_null(std::move(schema));
    auto about = std::string(word.about) + (word.not_yet ? " Not modelled yet." : "");
    return {{"description", about}, {"allOf", Schema::array({std::move(schema)})}};
  }

  Schema map_body(const Type& type, bool whole) {
    Schema properties = Schema::object(), required = Schema::array(), needs = Schema::object();
    for (const auto& word : type.words) {
      properties[std::string(word.name)] = word_schema(word, whole);
      if (word.required) required.push_back(word.name);
      if (!word.with.empty()) needs[std::string(word.name)] = Schema::array({word.with});
    }
    Schema schema{{"type", "object"}, {"additionalProperties", false}};
    if (type.at_least > 0) schema["minProperties"] = type.at_least;
    if (whole && !required.empty()) schema["required"] = std::move(required);
    if (!needs.empty()) schema["dependencies"] = std::move(needs);
    schema["properties"] = std::move(properties);
    return schema;
  }

  Schema of_dictionary(const Type& type, bool whole) {
    auto item = of_type(*type.item, whole);
    if (!whole) item = or_null(std::move(item));
    Schema schema{{"type", "object"}, {"additionalProperties", std::move(item)}};
    if (type.key->kind != Kind::text) schema["propertyNames"] = of_type(*type.key, whole);
    if (type.at_least > 0) schema["minProperties"] = type.at_least;
    if (type.at_most > 0) schema["maxProperties"] = type.at_most;
    return schema;
  }

  Schema of_list(const Type& type, bool whole) {
    Schema schema{{"type", "array"}, {"items", of_type(*type.item, whole)}};
    if (type.at_least > 0) schema["minItems"] = type.at_least;
    return schema;
  }

  Schema of_either(const Type& type, bool whole) {
    Schema any = Schema::array();
    for (const auto* form : {type.scalar, type.map, type.list})
      if (form != nullptr) any.push_back(of_type(*form, whole));
    return {{"anyOf", std::move(any)}};
  }

  /// One verb, and only its own modifiers beside the common ones.
  Schema verbs_body(const Type& type) {
    bool fault = type.verb_rows.data() == fault_verbs().data();
    Schema all = Schema::array();
    for (const auto& verb : type.verb_rows) {
      Schema properties = Schema::object();
      properties[std::string(verb.name)] = {
          {"description", std::string(verb.about) + (verb.not_yet ? " Not modelled yet." : "")},
          {"allOf", Schema::array({of_type(*verb.object, true)})}};
      auto add = [&](std::span<const std::string_view> names) {
        for (const auto& word : type.words)
          if (std::find(names.begin(), names.end(), word.name) != names.end())
            properties[std::string(word.name)] = of_type(*word.type, true);
      };
      add(verb.modifiers);
      add(fault ? common_fault_modifiers() : common_step_modifiers());
      if (fault && is_call_fault(verb.name)) add(call_fault_modifiers());
      Schema required = Schema::array({verb.name});
      if (!verb.required.empty()) required.push_back(verb.required);
      all.push_back({{"type", "object"},
                     {"additionalProperties", false},
                     {"required", std::move(required)},
                     {"properties", std::move(properties)}});
    }
    Schema schema{{"oneOf", std::move(all)}};
    if (fault) schema["not"] = excluded();
    return schema;
  }

  static Schema excluded() {
    Schema both = Schema::array();
    both.push_back({{"required", Schema::array({"until", "for"})}});
    both.push_back({{"required", Schema::array({"checks_only", "users_only"})}});
    return {{"anyOf", std::move(both)}};
  }

  Schema definitions_ = Schema::object();
  std::map<std::pair<const Type*, bool>, std::string> names_;
};

}  // namespace

std::string schema_text(FileKind kind) {
  auto name = std::string(name_of(kind));
  Schema schema{{"$schema", "http://json-schema.org/draft-07/schema#"},
                {"$id", "scenarios/schema/" + name + ".schema.json"},
                {"title", "greenroom " + name}};
  auto body = Writer().of_file(kind);
  auto required = body["required"];
  body["required"] = Schema::array({name});
  // A file that is laid over others may leave to them what it needs.
  std::map<FileKind, std::vector<std::string>> others{{FileKind::scenario, {"include", "matrix"}},
                                                      {FileKind::world, {"preset", "from"}},
                                                      {FileKind::project, {"from"}}};
  Schema any = Schema::array();
  for (const auto& other : others[kind]) any.push_back({{"required", Schema::array({other})}});
  if (kind != FileKind::overlay) {
    body["if"] = {{"not", {{"anyOf", std::move(any)}}}};
    body["then"] = {{"required", required}};
  }
  schema.update(body);
  return schema.dump(2) + "\n";
}

}  // namespace greenroom::harness
