#include "harness/language/vocabulary.hpp"

#include "harness/language/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::harness {

namespace {

/// A kind of scalar as people name it, and one of its values.
struct Sample {
  Kind kind;
  std::string_view name, value;
};
constexpr auto samples = std::to_array<Sample>({
    {Kind::title, "one line of text", "a title"},
    {Kind::text, "text", "a text"},
    {Kind::actor, "an actor's name", "engine"},
    {Kind::count, "a count", "2"},
    {Kind::length, "a length", "5m"},
    {Kind::share, "a share", "10%"},
    {Kind::rate, "a rate", "200/s"},
    {Kind::rate_or_none, "a rate or none", "200/s"},
    {Kind::size, "a size", "40B"},
    {Kind::boolean, "true or false", "true"},
    {Kind::month, "a month or latest", "2025-07"},
    {Kind::call, "a call", "codedeploy:CreateDeployment#1"},
    {Kind::cue, "a cue: +3m, a moment or a call", "shift.50% +20s"},
    {Kind::moment, "a moment", "shift.50%"},
    {Kind::moment_or_call, "a moment or a call", "green.healthy"},
    {Kind::amount_count, "an amount, of counts", "at most 3"},
    {Kind::amount_length, "an amount, of lengths", "at most 5m"},
    {Kind::amount_share, "an amount, of shares", "at least 99.9%"},
    {Kind::time, "a length or a range", "1s to 5s"},
    {Kind::length_or_cue, "a length or a cue", "5m"},
    {Kind::signed_length, "a length, ahead or -behind", "20m"},
    {Kind::seeds, "a count or a range", "1 to 20"},
    {Kind::tag, "a tag", "smoke"},
    {Kind::case_name, "a case's name", "linear+six"},
    {Kind::reason, "a reason, ten letters at least", "waits for native canary"},
    {Kind::code, "an error's name, a status or an exit code", "503"},
    {Kind::port, "a port", "443"},
    {Kind::account, "twelve digits, in quotes", "\"123456789012\""},
    {Kind::date, "a date in UTC, in quotes", "\"2026-01-05T09:00:00Z\""},
    {Kind::lower_word, "a name", "production"},
    {Kind::url_path, "a path", "/healthz"},
    {Kind::digest, "sha256: and 64 hex digits", "sha256:..."},
    {Kind::secret_reference, "env:NAME, file:PATH or secretsmanager:NAME",
     "env:CLOUDFLARE_API_TOKEN"},
    {Kind::points, "so many of so many", "2 of 3"},
    {Kind::document, "members as the service has them", "{}"},
});

constexpr std::array<std::string_view, 16> some_things{"listener:production",
                                                       "task:green#1",
                                                       "container:green#1/app",
                                                       "target:green",
                                                       "target_group:blue",
                                                       "deployment:last",
                                                       "alarm:bash-dog-5xx-green",
                                                       "secret:bash-dog/app",
                                                       "image:bash-dog/app:v2",
                                                       "hook:AfterAllowTestTraffic",
                                                       "record:www.bash-dog.example",
                                                       "zone:bash-dog.example",
                                                       "az:us-east-2a",
                                                       "subnet:private-a",
                                                       "security_group:task",
                                                       "git:main"};

const Sample* sample_of(Kind kind) {
  const auto found = std::find_if(samples.begin(), samples.end(),
                                  [&](const Sample& row) { return row.kind == kind; });
  return found == samples.end() ? nullptr : &*found;
}

/// Names of rows, one after another.
template <class Row>
std::string names_of(std::span<const Row> rows) {
  std::string all;
  for (const auto& row : rows) all += (all.empty() ? "" : ", ") + std::string(row.name);
  return all;
}

std::string takes_of(const Type& type) {
  switch (type.kind) {
    case Kind::map:
    case Kind::overlay:
      return type.kind == Kind::overlay ? "an overlay with `from`"
                                        : "a map of " + names_of(type.words);
    case Kind::dictionary:
      return fmt::format("a map of {}: {}", takes_of(*type.key), takes_of(*type.item));
    case Kind::list:
      return "a list of " + takes_of(*type.item);
    case Kind::verbs:
      return type.name == "a fault" ? "faults: greenroom list faults"
                                    : "steps: greenroom list steps";
    case Kind::either: {
      std::string all;
      for (const auto* form : {type.scalar, type.map, type.list})
        if (form != nullptr) all += (all.empty() ? "" : ", or ") + takes_of(*form);
      return all;
    }
    case Kind::choice:
      return (type.choices.size() == 1 ? "" : "one of ") +
             fmt::format("{}", fmt::join(type.choices, ", "));
    case Kind::thing:
      return type.choices.empty()
                 ? "a thing, kind:name"
                 : fmt::format("a thing: {}:NAME", fmt::join(type.choices, ":NAME or "));
    default:
      return std::string(sample_of(type.kind)->name);
  }
}

std::string value_of(const Type& type);

std::string thing_of(const Type& type) {
  for (const auto thing : some_things) {
    const auto kind = thing.substr(0, thing.find(':'));
    const auto& kinds = type.choices;
    if (kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
      return std::string(thing);
  }
  return std::string(some_things.front());
}

std::string choice_of(const Type& type) {
  for (const auto choice : type.choices)
    if (std::find(type.not_yet.begin(), type.not_yet.end(), choice) == type.not_yet.end())
      return std::string(choice);
  return {};
}

std::string value_of(const Word& word) {
  return word.example.empty() ? value_of(*word.type) : std::string(word.example);
}

/// The required words of a map, or else its first.
std::string map_of(const Type& type) {
  std::string all;
  for (const auto& word : type.words)
    if (word.required || (&word == &type.words.back() && all.empty()))
      all += fmt::format("{}{}: {}", all.empty() ? "" : ", ", word.name, value_of(word));
  return "{" + all + "}";
}

std::string value_of(const Type& type) {
  switch (type.kind) {
    case Kind::map:
      return map_of(type);
    case Kind::overlay:
      return "{from: bash-dog}";
    case Kind::dictionary:
      return fmt::format("{{{}: {}}}", value_of(*type.key), value_of(*type.item));
    case Kind::list:
      return fmt::format("[{}]", value_of(*type.item));
    case Kind::verbs:
      return type.name == "a fault" ? "{throttled: codedeploy:CreateDeployment#1}" : "{deploy: v2}";
    case Kind::either:
      return value_of(type.scalar != nullptr ? *type.scalar
                      : type.map != nullptr  ? *type.map
                                             : *type.list);
    case Kind::choice:
      return choice_of(type);
    case Kind::thing:
      return thing_of(type);
    case Kind::code:
      return type.choices.empty() ? "ThrottlingException" : "503";
    default:
      return std::string(sample_of(type.kind)->value);
  }
}

/// Walks the types of a file; each map of words is told once, where it is met first.
class Walk {
 public:
  explicit Walk(std::vector<Spoken>& all) : all_(all) {}

  void file(FileKind kind) {
    file_ = std::string(name_of(kind));
    words(type_of(kind), "");
  }

 private:
  std::string where(const std::string& path) const {
    return path.empty() ? file_ : file_ + ": " + path;
  }

  void add(Spoken spoken) {
    const auto same = std::find_if(all_.begin(), all_.end(), [&](const Spoken& other) {
      return other.name == spoken.name && other.about == spoken.about &&
             other.takes == spoken.takes;
    });
    if (same == all_.end())
      all_.push_back(std::move(spoken));
    else
      same->where.push_back(spoken.where.front());
  }

  void add(const Word& word, const std::string& path, bool required) {
    add({std::string(word.name),
         {where(path)},
         std::string(word.about),
         takes_of(*word.type),
         fmt::format("{}: {}", word.name, value_of(word)),
         std::string(word.otherwise),
         "",
         required,
         word.not_yet,
         ""});
  }

  void words(const Type& type, const std::string& path) {
    for (const auto& word : type.words) {
      add(word, path, word.required);
      // A matrix lays the same words over the file.
      if (word.name != "matrix")
        below(*word.type, fmt::format("{}{}{}", path, path.empty() ? "" : ".", word.name));
    }
  }

  void below(const Type& type, const std::string& path) {
    if (type.kind == Kind::map && seen_.insert(type.words.data()).second) words(type, path);
    if (type.kind == Kind::dictionary) below(*type.item, path + ".NAME");
    if (type.kind == Kind::list) below(*type.item, path);
    if (type.kind == Kind::verbs) verbs(type, path);
    if (type.kind != Kind::either) return;
    for (const auto* form : {type.map, type.list})
      if (form != nullptr) below(*form, path);
  }

  void verbs(const Type& type, const std::string& path) {
    for (const auto& verb : type.verb_rows) {
      std::string own;
      for (const auto modifier : verb.modifiers)
        own += fmt::format("{}{}{}", own.empty() ? "" : ", ", modifier,
                           modifier == verb.required ? " (required)" : "");
      add({std::string(verb.name),
           {where(path)},
           std::string(verb.about),
           takes_of(*verb.object),
           line_of(verb, type.words),
           "",
           own,
           false,
           verb.not_yet,
           std::string(verb.judged_by)});
    }
    for (const auto& word : type.words) add(word, path, false);
    for (const auto& word : type.words) below(*word.type, path + "." + std::string(word.name));
    for (const auto& verb : type.verb_rows) below(*verb.object, path);
  }

  std::vector<Spoken>& all_;
  std::string file_;
  std::set<const Word*> seen_;
};

}  // namespace

std::string line_of(const Verb& verb, std::span<const Word> modifiers) {
  const auto object = verb.example.empty() ? value_of(*verb.object) : std::string(verb.example);
  for (const auto& word : modifiers)
    if (!verb.required.empty() && word.name == verb.required)
      return fmt::format("- {{{}: {}, {}: {}}}", verb.name, object, word.name, value_of(word));
  return fmt::format("- {}: {}", verb.name, object);
}

std::string sample_value(const Word& word) { return value_of(word); }

const std::vector<Spoken>& vocabulary() {
  static const std::vector<Spoken> all = [] {
    std::vector<Spoken> words;
    Walk walk(words);
    for (const auto kind :
         {FileKind::scenario, FileKind::world, FileKind::project, FileKind::overlay})
      walk.file(kind);
    return words;
  }();
  return all;
}

}  // namespace greenroom::harness
