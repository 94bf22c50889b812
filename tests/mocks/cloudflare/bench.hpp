// A zone that is asked over Cloudflare's API.
#pragma once

#include "mocks/cloudflare/cloudflare.hpp"
#include "sim/journal.hpp"

#include <string>

namespace greenroom::tests {

using namespace greenroom::mocks;

inline const std::string token = "abcdefghijklmnopqrstuvwxyz0123456789ABCD";

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};

  Bench() {
    cloudflare::put_zone(scene, "bash-dog.example",
                         {{"ssl", "strict"}, {"always_use_https", "on"}});
    cloudflare::put_record(
        scene, "bash-dog.example",
        {{"type", "CNAME"}, {"name", "www"}, {"content", "lb.example"}, {"proxied", true}});
    cloudflare::put_token(scene, token, "engine");
  }
  seam::HttpResponse send(const std::string& method, const std::string& target,
                          const std::string& body = "",
                          const std::string& authorization = "Bearer " + token) {
    seam::HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    if (!authorization.empty()) request.headers.push_back({"Authorization", authorization});
    if (!body.empty()) request.headers.push_back({"Content-Type", "application/json"});
    return cloudflare::handle(scene, request);
  }
  Json json(const seam::HttpResponse& answer) { return boost::json::parse(answer.body); }
  std::int64_t code(const seam::HttpResponse& answer) {
    return json(answer).at("errors").at(0).at("code").as_int64();
  }
  std::string zone() {
    return std::string(json(send("GET", "/zones")).at("result").at(0).at("id").as_string());
  }
  void let_pass(sim::Length length) {
    const sim::Steady until = cloud.timeline.now() + length;
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= until)
      cloudflare::on_event(scene, cloud.timeline.pop());
    cloud.timeline.advance_to(until);
  }
};

}  // namespace greenroom::tests
