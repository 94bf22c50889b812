// Which operation of a REST service a method and a target mean, and what its path says. The most
// specific route wins: words before labels before labels that take several segments, then the
// parameters that a route's query names. Where several operations share all of that (S3's PutObject
// and UploadPart), those whose required parameters and headers are there go before the others.
#pragma once

#include "mocks/model/model.hpp"
#include "sim/seam/http.hpp"

#include <string>
#include <vector>

namespace greenroom::mocks::model {

struct Label {
  std::string_view name;
  std::string value;  ///< decoded
};
enum class Miss {
  none,
  path,      ///< no operation has such a path
  method,    ///< some have, under other methods
  bad_path,  ///< its escapes are none, or no UTF-8
};
struct Routed {
  const Operation* operation = nullptr;  ///< nullptr: `miss` says why
  std::vector<Label> labels;
  Miss miss = Miss::none;
};

/// A service's routes, ready to be asked. The service outlives them.
class Routes {
 public:
  explicit Routes(const Service& service);
  /// `target` is path and query as they go over the wire.
  Routed find(std::string_view method, std::string_view target,
              const seam::Headers& headers = {}) const;

 private:
  struct Segment {
    enum class Kind { word, label, greedy } kind;
    std::string_view text;
    bool operator==(const Segment&) const = default;
  };
  struct Parameter {
    std::string_view name, value;
    bool valued = false;
  };
  struct Route {
    const Operation* operation;
    std::vector<Segment> segments;
    std::vector<Parameter> parameters;                     ///< of the route's own query
    std::vector<std::string_view> wanted, wanted_headers;  ///< required, where others share it
  };
  static Route route_of(const Operation& operation);
  static bool before(const Route& a, const Route& b);
  static bool same_place(const Route& a, const Route& b);
  static bool fits_path(const Route& route, std::span<const std::string_view> path,
                        std::vector<std::string_view>& raw);
  static bool fits_rest(const Route& route, std::span<const Parameter> query,
                        const seam::Headers& headers);

  std::vector<Route> routes_;
};
/// Of a modelled service; read once. The service is one of heads().
const Routes& routes_of(const Service& service);

}  // namespace greenroom::mocks::model
