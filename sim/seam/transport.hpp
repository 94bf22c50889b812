// Transport: the one boundary that the engine shares with AWS and Cloudflare. Bytes out, bytes in.
#pragma once

#include "sim/seam/http.hpp"
#include "sim/seam/result.hpp"
#include "sim/seam/time.hpp"

namespace greenroom::seam {

struct Transport {
  virtual ~Transport() = default;
  /// Sends once, never repeats. Returns the whole answer (whatever its status), or
  ///   not_sent   proven to have had no effect,
  ///   no_answer  sent, but no whole answer by `deadline` (or reset, or cut): effect unknown.
  /// A request whose deadline passes may still take effect.
  virtual Result<HttpResponse> send(const HttpRequest& request, Steady deadline) = 0;
};

}  // namespace greenroom::seam
