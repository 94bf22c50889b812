// Result<T>: how the house says that the world refused. Bugs use GR_ASSERT; authors' mistakes are
// UserError, thrown by loaders and caught in main().
#pragma once

#include "sim/seam/time.hpp"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <utility>

namespace greenroom::seam {

/// What is known of a call or of a piece of storage that did not do what was asked.
enum class ErrorKind {
  refused,     ///< the service answered with an error: `code`, `http_status` say which
  not_sent,    ///< it never left (no connection, TLS, name): proven to have had no effect
  no_answer,   ///< it left, no whole answer came (deadline, reset, cut): the effect is unknown
  bad_answer,  ///< an answer came that cannot be read: the effect is unknown
  not_found,   ///< storage: there is no such name
  exists,      ///< storage: create() found the name taken
  io,          ///< storage: full, unreadable, unwritable
  bad_input,   ///< what was given cannot be meant
};

struct Error {
  ErrorKind kind = ErrorKind::refused;
  std::string code;     ///< the service's own code ("DeploymentLimitExceededException"), or ours
  std::string message;  ///< the service's own text, never a secret
  int http_status = 0;  ///< 0 when no answer came
  std::string request_id;
  std::optional<Length> retry_after;  ///< what the answer asked for
};

template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(Error error) { return Failure(std::move(error)); }
[[nodiscard]] inline Failure fail(ErrorKind kind, std::string code, std::string message) {
  return Failure(Error{kind, std::move(code), std::move(message), 0, {}, {}});
}

}  // namespace greenroom::seam

/// The value of a Result, or return its error from the enclosing function.
#define GR_TRY(expression)                                                 \
  __extension__({                                                          \
    auto&& gr_try_result = (expression);                                   \
    if (!gr_try_result.has_value())                                        \
      return ::greenroom::seam::Failure(std::move(gr_try_result).error()); \
    *std::move(gr_try_result);                                             \
  })

/// The same for Result<void>.
#define GR_CHECK(expression)                                                 \
  do {                                                                       \
    auto&& gr_check_result = (expression);                                   \
    if (!gr_check_result.has_value())                                        \
      return ::greenroom::seam::Failure(std::move(gr_check_result).error()); \
  } while (false)
