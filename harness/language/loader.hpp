// The work behind load.hpp: reads layers, merges them, and keeps the errors of a whole load.
// For load.cpp alone.
#pragma once

#include "harness/language/check.hpp"
#include "harness/language/errors.hpp"
#include "harness/language/load.hpp"
#include "harness/language/words.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

class Loader {
 public:
  explicit Loader(const LoadOptions& options) : options_(options) {}

  std::vector<Case> cases(const std::string& file, const std::string& only);
  std::optional<WorldFile> world(const Node* reference, const std::string& from_file);
  std::optional<Project> project(const Node* reference, const std::string& from_file,
                                 const std::string& world_name);
  Errors& errors() { return errors_; }

 private:
  /// A file of that kind, parsed; nullopt: it is broken, and the errors say how. Each file once.
  std::optional<Node> file(const std::string& path, FileKind kind);
  bool is_kind(const Node& tree, const std::string& path, FileKind kind);
  /// Its includes laid under it, their own under them.
  std::optional<Node> with_includes(const Node& tree, const std::string& path,
                                    const std::vector<std::string>& chain);
  std::optional<Node> layer(const Node& reference, const std::string& from_file,
                            const std::vector<std::string>& chain);
  Node with_options(Node tree);
  std::optional<Case> one_case(const std::string& path, const std::string& name, Node tree);
  std::optional<Node> world_tree(const std::string& path, std::vector<std::string> chain);
  std::optional<Node> project_tree(const std::string& path, std::vector<std::string> chain);
  bool is_cycle(const std::vector<std::string>& chain, const std::string& path, const Place& place);
  void check_case_names(const Node& tree, const std::vector<std::string>& names,
                        const std::string& only, const std::string& path);

  const LoadOptions& options_;
  Errors errors_;
  std::map<std::string, std::optional<Node>> files_;
};

/// The overlays of a matrix, by case name, in the order of their axes; `except` is left out.
struct MatrixCase {
  std::string name;
  Node overlay;
};
std::vector<MatrixCase> matrix_cases(const Node& tree, std::vector<std::string>& all_names,
                                     Errors& errors);

}  // namespace greenroom::harness
