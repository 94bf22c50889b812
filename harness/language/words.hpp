// The table of words: what may stand in a scenario, world, project and overlay file, of which kind
// each value is, and what is known but not played yet. It drives the loader's checks, the JSON
// Schemas and `list`; whoever adds a word adds a row here. It reads no file.
#pragma once

#include <span>
#include <string_view>

namespace greenroom::harness {

struct Word;
struct Verb;
struct Type;

/// What a scalar must be. One row each in scalars.cpp: how it is read, and its schema.
enum class Kind {
  // by shape
  map,         ///< of `words`
  dictionary,  ///< of free keys: `key` and `item`
  list,        ///< of `item`
  verbs,       ///< a step or a fault: one of `verb_rows` and its modifiers
  either,      ///< a scalar, a map or a list: the one of `scalar`, `map`, `list` that it is
  document,    ///< anything: members as a service has them
  overlay,     ///< words of `map`, none of them required; null removes
  // scalars
  title,
  text,
  actor,
  count,
  length,
  share,
  rate,
  rate_or_none,
  size,
  boolean,
  month,
  choice,
  thing,
  call,
  cue,
  moment,
  moment_or_call,
  amount_count,
  amount_length,
  amount_share,
  time,
  length_or_cue,
  signed_length,
  seeds,
  tag,
  case_name,
  reason,
  code,
  port,
  account,
  date,
  lower_word,
  url_path,
  digest,
  secret_reference,
  points,
};

struct Type {
  Kind kind = Kind::text;
  std::string_view name = {};                      ///< "a strategy": for messages
  std::span<const Word> words = {};                ///< map
  std::span<const Verb> verb_rows = {};            ///< verbs
  const Type* key = nullptr;                       ///< dictionary
  const Type* item = nullptr;                      ///< dictionary, list
  const Type* scalar = nullptr;                    ///< either
  const Type* map = nullptr;                       ///< either
  const Type* list = nullptr;                      ///< either
  std::span<const std::string_view> choices = {};  ///< choice; a thing's kinds
  std::span<const std::string_view> not_yet = {};  ///< choices known but not modelled
  int at_least = 0;                                ///< entries or items; a number's minimum
  int at_most = 0;                                 ///< 0: no bound
};

struct Word {
  std::string_view name;
  const Type* type = nullptr;
  std::string_view about;           ///< one sentence: schema, completion
  bool required = false;            ///< in a whole file, after all merging
  bool not_yet = false;             ///< known, but without behaviour: Y601
  bool removable = false;           ///< null takes it away in an overlay
  std::string_view example = {};    ///< its value, for `try`
  std::string_view with = {};       ///< a word that must stand beside it
  std::string_view otherwise = {};  ///< what holds without it, for `explain`
  std::string_view source = {};     ///< where AWS says so, of a default that is AWS's
};

/// A verb of a step or a fault; its modifiers are words of the same map.
struct Verb {
  std::string_view name;
  const Type* object = nullptr;
  std::string_view about;
  std::span<const std::string_view> modifiers = {};  ///< own ones; the common ones come on top
  std::string_view required = {};                    ///< the modifier it cannot do without
  bool not_yet = false;
  std::string_view example = {};    ///< its object
  std::string_view judged_by = {};  ///< of a fault: the properties that tell what it did
};

enum class FileKind { scenario, world, project, overlay };
/// The type of a whole file of this kind.
const Type& type_of(FileKind kind);
std::string_view name_of(FileKind kind);

std::span<const Verb> step_verbs();
std::span<const Verb> fault_verbs();
/// Modifiers of every step or fault, by their words (own and common).
std::span<const Word> step_words();
std::span<const Word> fault_words();
/// Those that every step, every fault, every call fault may have.
std::span<const std::string_view> common_step_modifiers();
std::span<const std::string_view> common_fault_modifiers();
std::span<const std::string_view> call_fault_modifiers();
bool is_call_fault(std::string_view verb);

/// Numbers that `expect`, `check` and `steady_state` bound.
std::span<const Word> number_words();
std::span<const std::string_view> verdict_words();
std::span<const std::string_view> property_words();

}  // namespace greenroom::harness
