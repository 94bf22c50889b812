#include "mocks/model/routes.hpp"

#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <map>

namespace greenroom::mocks::model {
namespace {

/// The segments behind each slash; an empty one at the end does not count.
std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> found;
  if (path.starts_with('/')) path.remove_prefix(1);
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    found.push_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return found;
}

template <class Parameter>
std::vector<Parameter> parameters_of(std::string_view query) {
  std::vector<Parameter> found;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view part = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    const std::size_t equals = part.find('=');
    const bool valued = equals != std::string_view::npos;
    if (!part.empty())
      found.push_back(
          {part.substr(0, equals), valued ? part.substr(equals + 1) : std::string_view(), valued});
  }
  return found;
}

}  // namespace

Routes::Route Routes::route_of(const Operation& operation) {
  Route route;
  route.operation = &operation;
  const std::size_t mark = std::min(operation.uri.find('?'), operation.uri.size());
  for (std::string_view text : segments_of(operation.uri.substr(0, mark))) {
    if (!text.starts_with('{') || !text.ends_with('}')) {
      route.segments.push_back({Segment::Kind::word, text});
      continue;
    }
    text = text.substr(1, text.size() - 2);
    const bool greedy = text.ends_with('+');
    if (greedy) text.remove_suffix(1);
    route.segments.push_back({greedy ? Segment::Kind::greedy : Segment::Kind::label, text});
  }
  if (mark < operation.uri.size())
    route.parameters = parameters_of<Parameter>(operation.uri.substr(mark + 1));
  if (operation.input == nullptr) return route;
  for (const Member& member : operation.input->members) {
    if (!member.required) continue;
    if (member.location == Location::query) route.wanted.push_back(member.wire);
    if (member.location == Location::header) route.wanted_headers.push_back(member.wire);
  }
  return route;
}

bool Routes::before(const Route& a, const Route& b) {
  const std::size_t shared = std::min(a.segments.size(), b.segments.size());
  for (std::size_t at = 0; at < shared; ++at)
    if (a.segments[at].kind != b.segments[at].kind)
      return a.segments[at].kind < b.segments[at].kind;
  if (a.segments.size() != b.segments.size()) return a.segments.size() > b.segments.size();
  if (a.parameters.size() != b.parameters.size()) return a.parameters.size() > b.parameters.size();
  const std::size_t wants = a.wanted.size() + a.wanted_headers.size();
  const std::size_t others = b.wanted.size() + b.wanted_headers.size();
  if (wants != others) return wants > others;
  // Of S3's twins at one place the one with the longer name is the one in use:
  // GetBucketLifecycle was followed by GetBucketLifecycleConfiguration.
  const std::string_view left = a.operation->name, right = b.operation->name;
  if (left.starts_with(right) || right.starts_with(left)) return left.size() > right.size();
  return left < right;
}

bool Routes::same_place(const Route& a, const Route& b) {
  const auto same = [](const Segment& left, const Segment& right) {
    return left.kind == right.kind && (left.kind != Segment::Kind::word || left.text == right.text);
  };
  return a.operation->method == b.operation->method && a.parameters.size() == b.parameters.size() &&
         std::equal(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
                    same) &&
         std::equal(a.parameters.begin(), a.parameters.end(), b.parameters.begin(),
                    [](const Parameter& left, const Parameter& right) {
                      return left.name == right.name && left.value == right.value;
                    });
}

Routes::Routes(const Service& service) {
  for (const Operation& operation : service.operations) routes_.push_back(route_of(operation));
  // Only where operations share a place does it matter what they require.
  for (Route& route : routes_) {
    const auto others = std::count_if(routes_.begin(), routes_.end(),
                                      [&](const Route& other) { return same_place(route, other); });
    if (others > 1) continue;
    route.wanted.clear();
    route.wanted_headers.clear();
  }
  std::stable_sort(routes_.begin(), routes_.end(), before);
}

bool Routes::fits_path(const Route& route, std::span<const std::string_view> path,
                       std::vector<std::string_view>& raw) {
  raw.clear();
  std::size_t at = 0;
  for (std::size_t index = 0; index < route.segments.size(); ++index) {
    const Segment& segment = route.segments[index];
    const std::size_t after = route.segments.size() - index - 1;
    if (at + after >= path.size()) return false;
    if (segment.kind == Segment::Kind::word) {
      if (path[at++] != segment.text) return false;
    } else if (segment.kind == Segment::Kind::label) {
      if (path[at].empty()) return false;
      raw.push_back(path[at++]);
    } else {
      // Everything up to what still has to follow, slashes and all.
      const std::string_view last = path[path.size() - after - 1];
      raw.emplace_back(path[at].data(),
                       static_cast<std::size_t>(last.data() + last.size() - path[at].data()));
      at = path.size() - after;
    }
  }
  return at == path.size();
}

bool Routes::fits_rest(const Route& route, std::span<const Parameter> query,
                       const seam::Headers& headers) {
  const auto asked = [&](std::string_view name, const Parameter* wanted) {
    return std::any_of(query.begin(), query.end(), [&](const Parameter& parameter) {
      return parameter.name == name &&
             (wanted == nullptr || !wanted->valued || parameter.value == wanted->value);
    });
  };
  for (const Parameter& parameter : route.parameters)
    if (!asked(parameter.name, &parameter)) return false;
  for (const std::string_view name : route.wanted)
    if (!asked(name, nullptr)) return false;
  for (const std::string_view name : route.wanted_headers)
    if (seam::find_header(headers, name) == nullptr) return false;
  return true;
}

Routed Routes::find(std::string_view method, std::string_view target,
                    const seam::Headers& headers) const {
  const std::size_t mark = std::min(target.find('?'), target.size());
  const std::string_view whole = target.substr(0, mark);
  std::vector<std::string_view> path = segments_of(whole);
  const auto query = parameters_of<Parameter>(target.substr(std::min(mark + 1, target.size())));
  Routed routed;
  routed.miss = Miss::path;
  std::vector<std::string_view> raw;
  for (const Route& route : routes_) {
    if (!fits_path(route, path, raw) || !fits_rest(route, query, headers)) continue;
    if (route.operation->method != method) {
      routed.miss = Miss::method;
      continue;
    }
    routed.operation = route.operation;
    routed.miss = Miss::none;
    std::size_t next = 0;
    for (const Segment& segment : route.segments) {
      if (segment.kind == Segment::Kind::word) continue;
      std::string_view text = raw[next++];
      // The slash that ends the path belongs to a label that takes all of the rest.
      if (segment.kind == Segment::Kind::greedy && &segment == &route.segments.back() &&
          whole.ends_with('/'))
        text = {text.data(), static_cast<std::size_t>(whole.data() + whole.size() - text.data())};
      Label label{segment.text, {}};
      if (!protocol::unescape(text, protocol::Plus::is_itself, label.value))
        return {nullptr, {}, Miss::bad_path};
      routed.labels.push_back(std::move(label));
    }
    return routed;
  }
  return routed;
}

const Routes& routes_of(const Service& service) {
  static const std::map<std::string_view, Routes> all = [] {
    std::map<std::string_view, Routes> routes;
    for (const Head& head : heads())
      if (head.speaks_rest) routes.emplace(head.name, Routes(head.service()));
    return routes;
  }();
  return all.at(service.name);
}

}  // namespace greenroom::mocks::model
