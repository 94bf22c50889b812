// Asking: a served bash-dog, and requests to it as a client's bytes, for tests of serving. The wall
// clock is a number that the test moves.
#pragma once

#include "harness/serve/control.hpp"
#include "harness/serve/served_cloud.hpp"

#include <string>

namespace greenroom::tests {

harness::ServedCloud served(harness::ServeSettings settings = {});

struct Asking {
  explicit Asking(harness::ServeSettings settings = {}) : cloud(served(std::move(settings))) {}

  /// A call of an AWS service that speaks JSON.
  seam::HttpResponse json(const std::string& target, const std::string& body,
                          const std::string& client = "tester");
  seam::HttpResponse elb(const std::string& form, const std::string& client = "tester");
  seam::HttpResponse control(const std::string& method, const std::string& path,
                             const std::string& body = "");
  /// A deployment of what serves now, as a script would begin it; its id.
  std::string deploy();
  seam::HttpResponse look(const std::string& deployment, const std::string& client = "tester");
  std::int64_t now() { return cloud.run().now().time_since_epoch().count() / 1'000'000; }

  harness::WallTime wall{seam::Utc(std::chrono::seconds(1'790'000'000)), {}};
  harness::ServedCloud cloud;
};

/// The text between the quotes behind "name": of a JSON body.
std::string member(const seam::HttpResponse& answer, const std::string& name);

}  // namespace greenroom::tests
