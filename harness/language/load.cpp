#include "harness/language/load.hpp"

#include "harness/language/captured.hpp"
#include "harness/language/find.hpp"
#include "harness/language/loader.hpp"
#include "harness/language/merge.hpp"
#include "harness/language/presets.hpp"
#include "harness/language/project_file.hpp"
#include "harness/language/read.hpp"
#include "harness/language/sense.hpp"
#include "harness/language/word_types.hpp"
#include "harness/language/world_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <span>

namespace greenroom::harness {

namespace {

constexpr std::array<std::string_view, 4> first_words{"scenario", "world", "project", "overlay"};

Node without_words(Node tree, std::initializer_list<std::string_view> words) {
  std::erase_if(tree.entries, [&](const Entry& entry) {
    return std::find(words.begin(), words.end(), entry.key) != words.end();
  });
  return tree;
}

Place whole_file(const std::string& path) {
  return {std::make_shared<Source>(Source{path, {}}), 0, 0, 1};
}

/// As a file would name it.
Node reference_to(const std::string& name_or_path) {
  Node reference;
  reference.kind = Node::Kind::scalar;
  reference.text = name_or_path;
  reference.place = whole_file(name_or_path);
  return reference;
}

void stand_in(const std::shared_ptr<const Source>& source, Node& node) {
  node.place.source = source;
  for (auto& item : node.items) stand_in(source, item);
  for (auto& entry : node.entries) {
    entry.place.source = source;
    stand_in(source, entry.value);
  }
}

/// The value of `--set word=value`, with its places in that text.
Node value_of_flag(const std::shared_ptr<const Source>& source, std::size_t from, Errors& errors) {
  auto text = source->text;
  std::fill(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(from), ' ');
  auto value = parse_yaml(std::make_shared<Source>(Source{source->file, text}), errors);
  stand_in(source, value);
  return value;
}

/// "one, two, three", the first dozen.
std::string some_of(const std::vector<std::string>& names) {
  constexpr std::size_t most = 12;
  const auto shown = std::span(names).first(std::min(names.size(), most));
  return fmt::format("{}{}", fmt::join(shown, ", "), names.size() > most ? " ..." : "");
}

}  // namespace

bool Loader::is_kind(const Node& tree, const std::string& path, FileKind kind) {
  if (!tree.is_map() || tree.entries.empty()) {
    errors_.add(whole_file(path), "Y112", "this is no file of greenroom's").remedy =
        fmt::format("{}: a title", name_of(kind));
    return false;
  }
  const auto& first = tree.entries.front();
  if (first.key == name_of(kind)) return true;
  bool later = tree.find(name_of(kind)) != nullptr;
  auto what = later ? fmt::format("\"{}\" is not the first word", name_of(kind))
                    : fmt::format("\"{}\" begins no {}", first.key, name_of(kind));
  auto& error = errors_.add(first.place, later ? "Y209" : "Y112", what);
  const auto said = std::find(first_words.begin(), first_words.end(), first.key);
  if (said == first_words.end())
    error.nearest = nearest_of(first.key, std::span<const std::string_view>(first_words));
  if (!error.nearest.empty())
    error.remedy = fmt::format("{}: {}", error.nearest, flow_text(first.value));
  else if (later)
    error.remedy = fmt::format("{}: {}", name_of(kind), flow_text(*tree.find(name_of(kind))));
  else
    error.remedy = fmt::format("{}: a title", name_of(kind));
  return false;
}

std::optional<Node> Loader::file(const std::string& path, FileKind kind) {
  auto known = files_.find(path);
  if (known != files_.end()) return known->second;
  auto& slot = files_[path];
  auto before = errors_.count();
  auto source = read_source(path, errors_);
  if (!source) return slot;
  auto tree = parse_yaml(source, errors_);
  bool broken = errors_.count() > before && (!tree.is_map() || tree.entries.empty());
  if (broken || !is_kind(tree, path, kind)) return slot;
  slot = std::move(tree);
  return slot;
}

bool Loader::is_cycle(const std::vector<std::string>& chain, const std::string& path,
                      const Place& place) {
  if (std::find(chain.begin(), chain.end(), path) == chain.end()) return false;
  auto shown = chain;
  shown.push_back(path);
  errors_.add(place, "Y413",
              fmt::format("these files include each other: {}", fmt::join(shown, " -> ")));
  return true;
}

std::optional<Node> Loader::layer(const Node& reference, const std::string& from_file,
                                  const std::vector<std::string>& chain) {
  auto path = find_path(reference.text, from_file);
  if (path.empty()) {
    errors_.add(reference.place, "Y401",
                fmt::format("there is no file \"{}\" (included by {})", reference.text,
                            fmt::join(chain, " <- ")));
    return std::nullopt;
  }
  if (is_cycle(chain, path, reference.place)) return std::nullopt;
  auto tree = file(path, FileKind::overlay);
  if (!tree) return std::nullopt;
  auto before = errors_.count();
  check_words(*tree, type_of(FileKind::overlay), {.whole = false, .removal = true}, errors_);
  if (errors_.count() > before) return std::nullopt;
  auto longer = chain;
  longer.push_back(path);
  auto whole = with_includes(*tree, path, longer);
  if (!whole) return std::nullopt;
  return without_words(std::move(*whole), {"overlay", "include"});
}

std::optional<Node> Loader::with_includes(const Node& tree, const std::string& path,
                                          const std::vector<std::string>& chain) {
  const auto* includes = tree.find("include");
  if (includes == nullptr) return tree;
  Node under;
  under.kind = Node::Kind::map;
  under.place = tree.place;
  bool good = true;
  for (const auto& reference : includes->items) {
    auto one = layer(reference, path, chain);
    if (one) under = merged(std::move(under), *one, true);
    good = good && one.has_value();
  }
  if (!good) return std::nullopt;
  return merged(std::move(under), without_words(tree, {"include"}), true);
}

/// Flags lie on top of everything: --with FILE in their order, then --set, then --vary.
Node Loader::with_options(Node tree) {
  for (const auto& path : options_.with) {
    Node reference;
    reference.text = path;
    reference.place = whole_file("--with");
    auto over = layer(reference, "", {"--with"});
    if (over) tree = merged(std::move(tree), *over, true);
  }
  for (const auto& [word, value] : options_.set) {
    auto source = std::make_shared<Source>(Source{"--set", fmt::format("{}={}", word, value)});
    set_word(tree, word, value_of_flag(source, word.size() + 1, errors_), {source, 1, 1, 1});
  }
  if (options_.vary) {
    const auto& [word, value] = *options_.vary;
    auto source = std::make_shared<Source>(Source{"--vary " + word, value});
    set_word(tree, word, parse_yaml(source, errors_));
  }
  return tree;
}

std::vector<Case> Loader::cases(const std::string& path, const std::string& only) {
  auto tree = file(path, FileKind::scenario);
  if (!tree) return {};
  bool alone =
      tree->find("include") == nullptr && tree->find("matrix") == nullptr && options_.with.empty();
  check_words(*tree, type_of(FileKind::scenario), {.whole = alone, .removal = false}, errors_);
  if (errors_.any()) {
    // A reference that leads nowhere is reported with the rest.
    if (const auto* reference = tree->find("world")) world(reference, path);
    return {};
  }
  auto whole = with_includes(*tree, path, {path});
  if (!whole) return {};
  std::vector<std::string> names;
  auto overlays = matrix_cases(*whole, names, errors_);
  check_case_names(*whole, names, only, path);
  auto base = without_words(*whole, {"matrix", "except"});
  std::vector<Case> cases;
  for (const auto& each : overlays) {
    if (!only.empty() && each.name != only) continue;
    auto one = one_case(path, each.name, with_options(merged(base, each.overlay, true)));
    if (one) cases.push_back(std::move(*one));
  }
  return cases;
}

void Loader::check_case_names(const Node& tree, const std::vector<std::string>& names,
                              const std::string& only, const std::string& path) {
  auto known = [&](const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  auto no_case = [&](const Place& place, const std::string& name) -> AuthorError& {
    auto& error = errors_.add(place, "Y415", fmt::format("there is no case \"{}\"", name));
    error.nearest = nearest_of(name, names);
    error.why = names.empty() ? "this file has no matrix: it is one case, without a name"
                              : fmt::format("the cases of this file: {}", some_of(names));
    return error;
  };
  if (const auto* left_out = tree.find("except"))
    for (const auto& item : left_out->items)
      if (!known(item.text)) no_case(item.place, item.text);
  if (only.empty() || known(only)) return;
  auto& error = no_case(whole_file(path), only);
  const auto& instead = !error.nearest.empty() || names.empty() ? error.nearest : names.front();
  error.remedy =
      fmt::format("greenroom rehearse {}{}{}", path, instead.empty() ? "" : "@", instead);
}

namespace {

/// Words as the language lists them: what was laid over comes where it stands in any file.
Node in_order(Node tree, const Type& type) {
  const auto rank = [&](const Entry& entry) {
    const auto found = std::find_if(type.words.begin(), type.words.end(),
                                    [&](const Word& word) { return word.name == entry.key; });
    return found - type.words.begin();
  };
  std::stable_sort(tree.entries.begin(), tree.entries.end(),
                   [&](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
  return tree;
}

}  // namespace

std::optional<Case> Loader::one_case(const std::string& path, const std::string& name, Node tree) {
  auto before = errors_.count();
  check_words(tree, type_of(FileKind::scenario), {.whole = true, .removal = false}, errors_);
  if (errors_.count() > before) return std::nullopt;
  Case play;
  play.file = path;
  play.name = name;
  play.scenario = read_scenario(tree);
  play.shown = block_text(in_order(tree, type_of(FileKind::scenario)));
  auto world_file = world(tree.find("world"), path);
  // Nobody deploys into an empty world but a foreign command: it needs no project of ours.
  const bool is_alone = world_file && world_file->is_empty && tree.find("project") == nullptr;
  auto project_of_case =
      is_alone ? std::optional(Project())
               : project(tree.find("project"), path, world_file ? world_file->name : std::string());
  if (!world_file || !project_of_case) return std::nullopt;
  play.world = std::move(*world_file);
  play.project = std::move(*project_of_case);
  if (play.scenario.strategy != Strategy{}) {
    lay_strategy(play.project, play.scenario.strategy);
    auto& group = play.world.codedeploy.strategy;
    group = laid_over(group, play.scenario.strategy);
    check_strategy(group, tree.find("strategy")->place, errors_);
  }
  if (play.scenario.epoch)
    play.world.epoch =
        *play.scenario.epoch == "latest" ? std::string(epochs().back()) : *play.scenario.epoch;
  check_sense(play, tree, errors_);
  return play;
}

std::optional<Node> Loader::world_tree(const std::string& path, std::vector<std::string> chain) {
  auto tree = file(path, FileKind::world);
  if (!tree) return std::nullopt;
  auto before = errors_.count();
  check_words(*tree, type_of(FileKind::world), {.whole = false, .removal = true}, errors_);
  if (errors_.count() > before) return std::nullopt;
  chain.push_back(path);
  auto under = preset_tree(text_of(*tree, "preset"));
  if (const auto* from = tree->find("from")) {
    auto base = find_world(from->text, path, options_.search);
    if (base.empty()) {
      errors_.add(from->place, "Y402", fmt::format("no world is called \"{}\"", from->text));
      return std::nullopt;
    }
    if (is_cycle(chain, base, from->place)) return std::nullopt;
    auto lower = world_tree(base, chain);
    if (!lower) return std::nullopt;
    under = std::move(*lower);
  }
  // Captured documents speak for themselves; everything else is laid over what they say.
  before = errors_.count();
  if (const auto capture = read_capture(*tree, errors_))
    under = merged(std::move(under), capture->words);
  if (errors_.count() > before) return std::nullopt;
  const bool is_empty = text_of(*tree, "preset") == "empty";  // stays: it is no layer, but a lack
  return merged(std::move(under), is_empty ? without_words(*tree, {"from"})
                                           : without_words(*tree, {"from", "preset"}));
}

std::optional<WorldFile> Loader::world(const Node* reference, const std::string& from_file) {
  if (reference == nullptr) return std::nullopt;
  const auto* name = reference->is_map() ? reference->find("from") : reference;
  if (name == nullptr || !name->is_scalar()) return std::nullopt;
  auto path = find_world(name->text, from_file, options_.search);
  if (path.empty()) {
    auto& error =
        errors_.add(name->place, "Y402", fmt::format("no world is called \"{}\"", name->text));
    auto all = names_on(shelves(from_file, options_.search), "worlds");
    error.nearest = nearest_of(name->text, all);
    if (!all.empty()) {
      error.why = fmt::format("worlds that are found from here: {}", some_of(all));
      error.remedy = fmt::format("world: {}", error.nearest.empty() ? all.front() : error.nearest);
    }
    return std::nullopt;
  }
  auto tree = world_tree(path, {});
  if (!tree) return std::nullopt;
  for (auto word : {"captured", "resources"})
    if (const auto* own = reference->is_map() ? reference->find(word) : nullptr)
      errors_.add(own->place, "W133", fmt::format("{} stands in a scenario", word));
  if (errors_.any()) return std::nullopt;
  if (reference->is_map()) tree = merged(std::move(*tree), without_words(*reference, {"from"}));
  auto before = errors_.count();
  const bool is_empty = text_of(*tree, "preset") == "empty";
  check_words(*tree, is_empty ? types::empty_world : type_of(FileKind::world),
              {.whole = true, .removal = false}, errors_);
  if (errors_.count() > before) return std::nullopt;
  auto world_file = read_world(*tree, errors_);
  if (errors_.count() > before) return std::nullopt;
  return world_file;
}

std::optional<Node> Loader::project_tree(const std::string& path, std::vector<std::string> chain) {
  auto tree = file(path, FileKind::project);
  if (!tree) return std::nullopt;
  auto before = errors_.count();
  check_words(*tree, type_of(FileKind::project), {.whole = false, .removal = true}, errors_);
  if (errors_.count() > before) return std::nullopt;
  chain.push_back(path);
  const auto* from = tree->find("from");
  if (from == nullptr) return tree;
  auto base = find_project(from->text, path, options_.search);
  if (base.empty()) {
    errors_.add(from->place, "Y403", fmt::format("no project is called \"{}\"", from->text));
    return std::nullopt;
  }
  if (is_cycle(chain, base, from->place)) return std::nullopt;
  auto lower = project_tree(base, chain);
  if (!lower) return std::nullopt;
  return merged(std::move(*lower), without_words(*tree, {"from"}));
}

std::optional<Project> Loader::project(const Node* reference, const std::string& from_file,
                                       const std::string& world_name) {
  const Node* name = reference;
  if (reference != nullptr && reference->is_map()) name = reference->find("from");
  std::string path;
  if (name != nullptr) path = find_project(name->text, from_file, options_.search);
  if (name == nullptr) path = nearest_project(from_file);
  if (name == nullptr && path.empty()) path = find_project(world_name, from_file, options_.search);
  if (path.empty()) {
    auto wanted = name != nullptr ? name->text : world_name;
    if (wanted.empty()) return std::nullopt;
    auto& error = errors_.add(name != nullptr ? name->place : whole_file(from_file), "Y403",
                              fmt::format("no project is called \"{}\"", wanted));
    auto all = names_on(shelves(from_file, options_.search), "projects");
    error.nearest = nearest_of(wanted, all);
    if (!all.empty()) {
      error.why = fmt::format("projects that are found from here: {}", some_of(all));
      error.remedy =
          fmt::format("project: {}", error.nearest.empty() ? all.front() : error.nearest);
    }
    return std::nullopt;
  }
  auto tree = project_tree(path, {});
  if (!tree) return std::nullopt;
  if (reference != nullptr && reference->is_map())
    tree = merged(std::move(*tree), without_words(*reference, {"from"}));
  auto before = errors_.count();
  // Nulls that stay (`profile: null`) are words that say: none.
  check_words(*tree, type_of(FileKind::project), {.whole = true, .removal = true}, errors_);
  if (errors_.count() > before) return std::nullopt;
  return read_project(*tree, directory_of(path), errors_);
}

std::vector<Case> load_cases(const std::string& file, const LoadOptions& options) {
  auto at = file.rfind('@');
  // A file's own name may hold an @: what follows the last one is a case only behind .yaml.
  bool names_case = at != file.npos && file.substr(0, at).ends_with(".yaml");
  auto path = here_or_installed(names_case ? file.substr(0, at) : file);
  Loader loader(options);
  auto cases = loader.cases(path, names_case ? file.substr(at + 1) : std::string());
  loader.errors().throw_if_any();
  for (auto& each : cases) each.warnings = loader.errors().warnings();
  return cases;
}

WorldFile load_world(const std::string& name_or_path, const LoadOptions& options) {
  Loader loader(options);
  const Node reference = reference_to(name_or_path);
  auto world_file = loader.world(&reference, "");
  loader.errors().throw_if_any();
  return std::move(*world_file);
}

Case case_of_world(const std::string& name_or_path, const LoadOptions& options) {
  Loader loader(options);
  const Node reference = reference_to(name_or_path);
  Case play;
  play.file = name_or_path;
  play.scenario.title = name_or_path;
  play.scenario.traffic.none = true;
  auto world_file = loader.world(&reference, "");
  std::optional<Project> project;
  if (!world_file || !world_file->is_empty)
    project = loader.project(nullptr, "", world_file ? world_file->name : std::string());
  loader.errors().throw_if_any();
  play.world = std::move(*world_file);
  if (project) play.project = std::move(*project);
  return play;
}

Project load_project(const std::string& name_or_path, const LoadOptions& options) {
  Loader loader(options);
  const Node reference = reference_to(name_or_path);
  auto found = loader.project(&reference, "", "");
  loader.errors().throw_if_any();
  return std::move(*found);
}

namespace {

/// Of a file that cannot be read as text (its size, a byte that is none): it is a scenario all the
/// same, and who rehearses its folder must hear of it.
std::string first_word_as_it_lies(const std::string& file) {
  std::ifstream bytes(file, std::ios::binary);
  std::string head(4096, '\0');
  bytes.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(bytes.gcount()));
  for (std::size_t at = 0; at < head.size(); at = std::min(head.find('\n', at), head.size()) + 1) {
    const std::string_view line = std::string_view(head).substr(at, head.find('\n', at) - at);
    if (line.empty() || line[0] == '#' || line.starts_with("---")) continue;
    const std::string word(line.substr(0, line.find(':')));
    const bool known = std::find(first_words.begin(), first_words.end(), word) != first_words.end();
    return known ? word : std::string();
  }
  return {};
}

}  // namespace

std::string kind_of_file(const std::string& file) {
  Errors errors;
  auto source = read_source(file, errors);
  if (!source) return first_word_as_it_lies(file);
  // The first word alone: a file that is broken further down is still what it says it is.
  for (int number = 1; number <= 200; ++number) {
    auto line = source->line(number);
    if (line.empty() || line[0] == '#' || line.starts_with("---")) continue;
    auto word = std::string(line.substr(0, line.find(':')));
    if (std::find(first_words.begin(), first_words.end(), word) != first_words.end()) return word;
    auto near = nearest_of(word, std::span<const std::string_view>(first_words));
    if (near.empty() || line.find(':') == line.npos) return {};
    errors
        .add(Place{source, number, 1, static_cast<int>(word.size())}, "Y112",
             fmt::format("\"{}\" begins no file of greenroom's", word))
        .nearest = near;
    errors.throw_if_any();
  }
  return {};
}

}  // namespace greenroom::harness
