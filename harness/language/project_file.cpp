#include "harness/language/project_file.hpp"

#include "harness/language/merge.hpp"
#include "harness/language/names.hpp"
#include "harness/language/read.hpp"
#include "real/config/complaints.hpp"
#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

namespace greenroom::harness {

namespace {

Node scalar_node(std::string text) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = std::move(text);
  return node;
}

void put_word(Node& map, std::string_view word, std::string text) {
  map.kind = Node::Kind::map;
  if (auto* found = map.find(word)) {
    *found = scalar_node(std::move(text));
    return;
  }
  map.entries.push_back(Entry{std::string(word), {}, scalar_node(std::move(text))});
}

/// Files that an engine may look at. Those that the project names must be there.
void read_files(const Node& tree, const std::string& directory, Project& project, Errors& errors) {
  struct Magic {
    std::string_view word, name;
    bool needed;
  };
  constexpr std::array<Magic, 4> magic{{{"taskdef", "taskdef.json", true},
                                        {"appspec", "appspec.yaml", true},
                                        {"buildspec", "buildspec.yml", false},
                                        {"compose", "docker-compose.yml", false}}};
  const auto* files = tree.find("files");
  for (const auto& row : magic) {
    auto name = files != nullptr ? text_of(*files, row.word, row.name) : std::string(row.name);
    bool named = files != nullptr && files->find(row.word) != nullptr;
    auto path = directory + "/" + name;
    Errors unread;
    auto source = read_source(path, unread);
    if (source) {
      project.files[name] = source->text;
    } else if (named || row.needed) {
      auto place = named ? files->find(row.word)->place : tree.place;
      errors.add(place, "P001", fmt::format("{} {}", path, unread.taken().front().what));
    }
    if (row.word == "taskdef") project.taskdef = name;
    if (row.word == "appspec") project.appspec = name;
  }
}

/// Keys of an AppSpec, spelt exactly so.
constexpr std::array<std::string_view, 11> appspec_words{
    "version",        "Resources",        "TargetService", "Type",          "Properties",
    "TaskDefinition", "LoadBalancerInfo", "ContainerName", "ContainerPort", "PlatformVersion",
    "Hooks"};

std::string lower(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  return small;
}

void check_key_case(const Node& node, Errors& errors) {
  for (const auto& item : node.items) check_key_case(item, errors);
  for (const auto& entry : node.entries) {
    for (auto word : appspec_words) {
      if (entry.key == word || lower(entry.key) != lower(word)) continue;
      auto& error =
          errors.add(entry.place, "P003",
                     fmt::format("\"{}\" is spelt \"{}\" in an AppSpec", entry.key, word));
      error.nearest = word;
      error.remedy =
          fmt::format("{}: {}", word, entry.value.is_scalar() ? entry.value.text : std::string());
    }
    check_key_case(entry.value, errors);
  }
}

void read_appspec(const std::string& directory, Project& project, Errors& errors) {
  auto found = project.files.find(project.appspec);
  if (found == project.files.end()) return;
  auto source = std::make_shared<Source>(Source{directory + "/" + project.appspec, found->second});
  auto tree = parse_yaml(source, errors);
  check_key_case(tree, errors);
  const auto* hooks = tree.find("Hooks");
  if (hooks == nullptr) return;
  for (const auto& item : hooks->items)
    for (const auto& entry : item.entries) project.hooks.emplace_back(entry.key, entry.value.text);
}

/// Line and column of a byte.
Place place_at(const std::shared_ptr<const Source>& source, std::size_t byte) {
  Place place{source, 1, 1, 1};
  for (std::size_t at = 0; at < std::min(byte, source->text.size()); ++at) {
    ++place.column;
    if (source->text[at] != '\n') continue;
    ++place.line;
    place.column = 1;
  }
  return place;
}

/// Without `images` the engine finds the repositories by their names, and so do we.
void name_images(Project& project) {
  const auto taskdef = project.files.find(project.taskdef);
  if (!project.images.empty() || taskdef == project.files.end()) return;
  const auto placeholders = real::placeholders_of(taskdef->second);
  for (const auto& image : real::images_by_name(project.name, placeholders))
    project.images.push_back(image);
}

/// Each "<NAME>" that stands for an image needs a repository.
void check_placeholders(const std::shared_ptr<const Source>& source, const Project& project,
                        Errors& errors) {
  const auto& text = source->text;
  for (auto at = text.find("\"<"); at != text.npos; at = text.find("\"<", at + 1)) {
    auto end = text.find('"', at + 1);
    auto name = text.substr(at + 1, end - at - 1);
    if (!name.ends_with('>')) continue;
    auto filled = [&](const auto& image) { return "<" + image.first + ">" == name; };
    if (std::any_of(project.images.begin(), project.images.end(), filled)) continue;
    auto place = place_at(source, at + 1);
    place.length = static_cast<int>(name.size());
    auto bare = name.substr(1, name.size() - 2);
    std::vector<std::string> known;
    for (const auto& [placeholder, repository] : project.images) known.push_back(placeholder);
    auto& error = errors.add(place, "P004", fmt::format("nothing fills the placeholder {}", name));
    error.nearest = nearest_of(bare, known);
    error.remedy = fmt::format("images: {{{}: {}/app}}", bare, project.name);
  }
}

void check_taskdef(const std::string& directory, const Project& project, Errors& errors) {
  auto found = project.files.find(project.taskdef);
  if (found == project.files.end()) return;
  auto source = std::make_shared<Source>(Source{directory + "/" + project.taskdef, found->second});
  try {
    auto document = nlohmann::json::parse(source->text);
    if (!document.is_object())
      errors.add(place_at(source, 0), "P002", "a task definition is a JSON object");
    check_placeholders(source, project, errors);
  } catch (const nlohmann::json::parse_error& broken) {
    auto byte = broken.byte > 0 ? broken.byte - 1 : 0;
    errors.add(place_at(source, byte), "P002", "this is no JSON");
  }
}

/// Where each value of a text stands that was written from a tree, beside where its author wrote
/// it.
using Origins = std::map<std::pair<int, int>, Place>;

void note_origins(const Node& written, const Node& tree, Origins& origins) {
  origins[{written.place.line, written.place.column}] = tree.place;
  for (std::size_t i = 0; i < std::min(written.items.size(), tree.items.size()); ++i)
    note_origins(written.items[i], tree.items[i], origins);
  for (std::size_t i = 0; i < std::min(written.entries.size(), tree.entries.size()); ++i) {
    const Entry& one = written.entries[i];
    origins[{one.place.line, one.place.column}] = tree.entries[i].place;
    note_origins(one.value, tree.entries[i].value, origins);
  }
}

/// What the engine would refuse of its greenroom.yaml is told before anything is played, where its
/// author wrote it.
void check_as_engine(const Node& merged, const std::string& text, Errors& errors) {
  real::Complaints complaints("greenroom.yaml", text);
  real::read_project(text, complaints);
  if (complaints.empty()) return;
  Errors none;
  const auto source = std::make_shared<Source>(Source{"greenroom.yaml", text});
  Origins origins;
  note_origins(parse_yaml(source, none), merged, origins);
  for (const real::Complaint& complaint : complaints.all()) {
    auto at = origins.upper_bound({complaint.place.line, complaint.place.column});
    const Place place = at == origins.begin() ? merged.place : std::prev(at)->second;
    auto& error = errors.add(place, complaint.id, complaint.what);
    error.why = complaint.why;
    error.remedy = complaint.remedy;
  }
}

}  // namespace

Project read_project(const Node& merged, const std::string& directory, Errors& errors) {
  Project project;
  project.tree = merged;
  project.name = text_of(merged, "project");
  project.directory = directory;
  project.domain = text_of(merged, "domain");
  if (const auto* images = merged.find("images"))
    for (const auto& entry : images->entries)
      project.images.emplace_back(entry.key, entry.value.text);
  if (const auto* strategy = merged.find("strategy")) project.strategy = read_strategy(*strategy);
  if (const auto* watch = merged.find("watch"))
    project.fail_fast = text_of(*watch, "fail_fast") != "none";
  if (const auto* cloudflare = merged.find("cloudflare")) {
    auto token = text_of(*cloudflare, "token");
    if (token.starts_with("env:")) project.token_variable = token.substr(4);
  }
  read_files(merged, directory, project, errors);
  read_appspec(directory, project, errors);
  name_images(project);
  check_taskdef(directory, project, errors);
  project.files["greenroom.yaml"] = block_text(merged);
  check_as_engine(merged, project.files["greenroom.yaml"], errors);
  return project;
}

void lay_strategy(Project& project, const Strategy& strategy) {
  if (strategy == Strategy{}) return;
  project.strategy = laid_over(project.strategy, strategy);
  auto* node = project.tree.find("strategy");
  if (node == nullptr || !node->is_map()) {
    if (node == nullptr) {
      project.tree.entries.push_back(Entry{"strategy", {}, Node{}});
      node = &project.tree.entries.back().value;
    }
    *node = Node{};
    node->kind = Node::Kind::map;
  }
  const auto& now = project.strategy;
  if (now.shift) put_word(*node, "shift", std::string(name_of(*now.shift)));
  std::erase_if(node->entries, [&](const Entry& entry) {
    return (entry.key == "step" && !now.step) || (entry.key == "every" && !now.every);
  });
  if (now.step) put_word(*node, "step", written(*now.step));
  if (now.every) put_word(*node, "every", written(*now.every));
  if (now.bake) put_word(*node, "bake", written(*now.bake));
  if (now.ready_wait) put_word(*node, "ready_wait", written(*now.ready_wait));
  project.files["greenroom.yaml"] = block_text(project.tree);
}

}  // namespace greenroom::harness
