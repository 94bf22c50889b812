// StateFile: what `serve --state` keeps, in SQLite: worlds under names, the last saved world, and
// the inputs that came since, each written before its answer leaves. Knows nothing of clouds: texts
// in, texts out. A process that is killed loses nothing that append() returned from.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace greenroom::harness {

/// What is wrong with a state file, on one line, and what to do.
struct StateProblem : std::runtime_error {
  StateProblem(const std::string& what, std::string what_to_do)
      : std::runtime_error(what), remedy(std::move(what_to_do)) {}
  std::string remedy;
};

struct StateInput {
  std::uint64_t number = 0;  ///< from 1, never twice
  std::string kind, data;
  std::int64_t at = 0;          ///< virtual microseconds
  std::uint64_t played = 0;     ///< events since the last saved world
  std::string answer_digest{};  ///< empty: it has no answer
};

class StateFile {
 public:
  /// Opens it or makes it. Throws StateProblem: it is no such file, of a later format, or another
  /// process has it.
  explicit StateFile(const std::string& path);
  ~StateFile();
  StateFile(const StateFile&) = delete;
  StateFile& operator=(const StateFile&) = delete;

  const std::string& path() const { return path_; }
  std::string fact(std::string_view name) const;  ///< empty: nobody has said it
  void fact(std::string_view name, std::string_view value);

  void append(StateInput& input);  ///< gives it its number
  std::uint64_t inputs() const;
  void each(const std::function<void(const StateInput&)>& tell) const;

  std::optional<std::string> saved() const;
  /// In place of the one before, and of all inputs.
  void save(std::string_view world);
  void drop_inputs();
  void start_anew();  ///< neither a saved world nor inputs

  std::map<std::string, std::string> kept() const;
  void keep(std::string_view name, std::string_view world);
  void forget(std::string_view name);

 private:
  struct Parts;
  const std::string path_;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
