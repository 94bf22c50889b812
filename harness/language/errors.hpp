// Errors for authors: what is wrong in a file, where, why, and what to write instead, in one form.
// Thrown by loaders as BadInput, caught in main. Not for what goes wrong inside greenroom, nor for
// what the world refuses.
#pragma once

#include "harness/language/yaml.hpp"

#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

struct AuthorError {
  Place place;
  std::string id;       ///< "Y201": a row of error_rows()
  std::string what;     ///< what is wrong, on one line
  std::string why;      ///< the rule; empty: that of the row
  std::string nearest;  ///< empty: nothing is near
  std::string remedy;   ///< a line that can be pasted (printed as `try`)
  bool warning = false;
};

/// One row an id: what `greenroom explain Y201` prints.
struct ErrorRow {
  std::string_view id;
  std::string_view title;    ///< "an unknown word"
  std::string_view why;      ///< the rule, one sentence; printed with the error
  std::string_view explain;  ///< a paragraph
  std::string_view example;  ///< what to write
};
std::span<const ErrorRow> error_rows();           ///< ordered by id
const ErrorRow* find_error(std::string_view id);  ///< nullptr: no such id

/// Collects the errors of a load. Ordered by file and line when taken; the same place and id once.
class Errors {
 public:
  AuthorError& add(const Place& place, std::string_view id, std::string what);
  AuthorError& warn(const Place& place, std::string_view id, std::string what);
  bool any() const { return errors_ > 0; }  ///< warnings do not count
  std::size_t count() const { return errors_; }
  std::vector<AuthorError> taken() const;  ///< errors and warnings, ordered
  std::vector<AuthorError> warnings() const;
  void throw_if_any() const;  ///< BadInput

 private:
  std::vector<AuthorError> all_;
  std::size_t errors_ = 0;
};

/// What loaders throw. what() is the printed form of all errors.
class BadInput : public std::exception {
 public:
  explicit BadInput(std::vector<AuthorError> errors);
  const std::vector<AuthorError>& errors() const { return errors_; }
  const char* what() const noexcept override { return printed_.c_str(); }

 private:
  std::vector<AuthorError> errors_;
  std::string printed_;
};

/// The form of an error: the first line stands alone; the rest follows, each line ended by '\n'.
std::string printed(const AuthorError& error);
/// All, at most 20; how many more there are is said at the end.
std::string printed(const std::vector<AuthorError>& errors);

/// The candidate nearest to what was written, within a third of its letters; else empty.
std::string nearest_of(std::string_view written, std::span<const std::string_view> candidates);
std::string nearest_of(std::string_view written, const std::vector<std::string>& candidates);
/// Letters to change, add, drop or exchange with their neighbour.
std::size_t letters_apart(std::string_view left, std::string_view right);

}  // namespace greenroom::harness
