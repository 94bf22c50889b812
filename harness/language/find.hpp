// Where files are looked for: names in the folders of scenarios, paths beside the file that names
// them. Nothing here reads what a file says, but its first word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// Folders in which `worlds/` and `projects/` may lie, nearest first: those above the file, each
/// with its `scenarios/`, then the search path, then ./scenarios, then what is installed.
std::vector<std::string> shelves(const std::string& from_file,
                                 const std::vector<std::string>& search);
/// A path as given, or beside `from_file`; empty: there is no such file.
std::string find_path(const std::string& path, const std::string& from_file);
std::string find_world(const std::string& name, const std::string& from_file,
                       const std::vector<std::string>& search);
/// The greenroom.yaml of a project by name or path (of the file or its directory).
std::string find_project(const std::string& name, const std::string& from_file,
                         const std::vector<std::string>& search);
/// The nearest greenroom.yaml from the file upwards; empty: none.
std::string nearest_project(const std::string& from_file);
/// Names of all worlds or projects on the shelves, for `nearest`.
std::vector<std::string> names_on(const std::vector<std::string>& shelves, std::string_view kind);
/// Where `make install` put worlds, projects and scenarios: share/greenroom/scenarios beside the
/// folder that the program stands in. Of a program in a build folder: those of its sources. Empty:
/// neither.
std::string installed_scenarios();
/// A path as given if there is such a file or folder, else among the installed: with or without a
/// leading "scenarios/". Where it is nowhere: as given.
std::string here_or_installed(const std::string& path);
std::string directory_of(const std::string& file);

}  // namespace greenroom::harness
