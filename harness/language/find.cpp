#include "harness/language/find.hpp"

#include "harness/language/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace greenroom::harness {

namespace fs = std::filesystem;

namespace {

bool is_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

bool is_yaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

/// As people would write it: relative to where they stand, if it lies below.
std::string shown(const fs::path& path) {
  std::error_code failed;
  auto here = fs::current_path(failed);
  auto below = path.lexically_normal().lexically_relative(here);
  if (path.is_absolute() && !failed && !below.empty() && *below.begin() != "..")
    return below.string();
  return path.lexically_normal().string();
}

std::vector<fs::path> folders_above(const std::string& file) {
  std::error_code failed;
  auto folder = fs::absolute(file, failed).parent_path();
  std::vector<fs::path> above;
  for (; !folder.empty(); folder = folder.parent_path()) {
    above.push_back(folder);
    if (folder == folder.root_path()) break;
  }
  return above;
}

/// Files below a folder, links to folders left alone; sorted, since folders list in any order.
std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code failed;
  fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied,
                                        failed);
  for (; !failed && each != fs::recursive_directory_iterator(); each.increment(failed)) {
    auto name = each->path().filename().string();
    if (name.starts_with('.') && each->is_directory(failed)) each.disable_recursion_pending();
    if (is_file(each->path()) && is_yaml(each->path())) files.push_back(each->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::string directory_of(const std::string& file) {
  auto parent = fs::path(file).parent_path().string();
  return parent.empty() ? "." : parent;
}

std::vector<std::string> shelves(const std::string& from_file,
                                 const std::vector<std::string>& search) {
  std::vector<std::string> all;
  for (const auto& folder : folders_above(from_file.empty() ? "./x" : from_file)) {
    all.push_back((folder / "scenarios").string());
    all.push_back(folder.string());
  }
  all.insert(all.end(), search.begin(), search.end());
  all.emplace_back("scenarios");
  if (auto installed = installed_scenarios(); !installed.empty()) all.push_back(installed);
  return all;
}

std::string installed_scenarios() {
  std::error_code failed;
  const auto program = fs::read_symlink("/proc/self/exe", failed);
  if (failed) return {};
  const auto folder = program.parent_path().parent_path() / "share/greenroom/scenarios";
  if (fs::is_directory(folder, failed)) return folder.string();
  // Not installed, it stands in a build folder: the sources are above it.
  for (auto above = program.parent_path(); above.has_relative_path(); above = above.parent_path())
    if (fs::is_directory(above / "scenarios/worlds", failed)) return (above / "scenarios").string();
  return {};
}

std::string here_or_installed(const std::string& path) {
  std::error_code failed;
  if (path.empty() || fs::path(path).is_absolute() || fs::exists(path, failed)) return path;
  const auto installed = fs::path(installed_scenarios());
  if (installed.empty()) return path;
  for (const auto& there : {installed / path, installed.parent_path() / path})
    if (fs::exists(there, failed)) return there.lexically_normal().string();
  return path;
}

std::string find_path(const std::string& path, const std::string& from_file) {
  auto beside = fs::path(directory_of(from_file)) / path;
  if (!from_file.empty() && is_file(beside)) return shown(beside);
  return is_file(path) ? path : std::string();
}

std::string find_world(const std::string& name, const std::string& from_file,
                       const std::vector<std::string>& search) {
  if (name == "-" && from_file.empty()) return name;  // standard input, from the command line
  if (name.find('/') != name.npos || is_yaml(name)) return find_path(name, from_file);
  for (const auto& shelf : shelves(from_file, search)) {
    auto path = fs::path(shelf) / "worlds" / (name + ".yaml");
    if (is_file(path)) return shown(path);
  }
  return {};
}

std::string find_project(const std::string& name, const std::string& from_file,
                         const std::vector<std::string>& search) {
  if (name.find('/') != name.npos || is_yaml(name)) {
    auto direct = find_path(name, from_file);
    return direct.empty() ? find_path(name + "/greenroom.yaml", from_file) : direct;
  }
  for (const auto& shelf : shelves(from_file, search)) {
    auto path = fs::path(shelf) / "projects" / name / "greenroom.yaml";
    if (is_file(path)) return shown(path);
  }
  return {};
}

std::string nearest_project(const std::string& from_file) {
  for (const auto& folder : folders_above(from_file))
    if (is_file(folder / "greenroom.yaml")) return shown(folder / "greenroom.yaml");
  return {};
}

std::vector<std::string> names_on(const std::vector<std::string>& shelves_to_look_at,
                                  std::string_view kind) {
  std::set<std::string> names;
  for (const auto& shelf : shelves_to_look_at) {
    std::error_code failed;
    for (fs::directory_iterator each(fs::path(shelf) / kind, failed), end; !failed && each != end;
         each.increment(failed)) {
      if (kind == "worlds" && is_yaml(each->path())) names.insert(each->path().stem().string());
      if (kind == "projects" && is_file(each->path() / "greenroom.yaml"))
        names.insert(each->path().filename().string());
    }
  }
  return {names.begin(), names.end()};
}

std::vector<std::string> find_scenarios(const std::vector<std::string>& paths,
                                        std::vector<std::string>* passed_over) {
  std::vector<std::string> found;
  for (const auto& given : paths) {
    std::error_code ignored;
    const auto path = here_or_installed(given);
    if (!fs::is_directory(path, ignored)) {
      found.push_back(path);
      continue;
    }
    for (const auto& file : files_below(path)) {
      if (kind_of_file(file.string()) == "scenario")
        found.push_back(file.string());
      else if (passed_over != nullptr)
        passed_over->push_back(file.string());
    }
  }
  return found;
}

}  // namespace greenroom::harness
