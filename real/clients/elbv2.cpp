#include "real/clients/elbv2.hpp"

#include "real/clients/xml.hpp"
#include "real/text/text.hpp"

namespace greenroom::real::elbv2 {

namespace {

constexpr ServiceRow service_row{"elasticloadbalancing", "elasticloadbalancing", Protocol::query,
                                 "2015-12-01"};

std::string parameter(std::string_view name, std::string_view value) {
  return "&" + std::string(name) + "=" + percent_encoded(value);
}

seam::Result<XmlDocument> ask(Caller& caller, std::string_view operation, std::string body) {
  const std::string answer =
      GR_TRY(caller.call({service_row, operation, std::move(body), Effect::none}));
  return XmlDocument::parse(answer);
}

constexpr int pages_max = 100;

/// A page may be short, or empty, and still not be the last one.
template <class Visit>
seam::Result<void> each(Caller& caller, std::string_view operation, const char* list,
                        const std::string& body, const Visit& visit) {
  std::string marker;
  for (int page = 0; page < pages_max; ++page) {
    const auto document =
        GR_TRY(ask(caller, operation, marker.empty() ? body : body + parameter("Marker", marker)));
    const XmlView result = document.result(operation);
    for (const XmlView one : result[list].members()) visit(one);
    marker = result["NextMarker"].string();
    if (marker.empty()) return {};
  }
  return seam::fail(seam::ErrorKind::bad_answer, "endless",
                    std::string(operation) + " has no last page");
}

Forward forward_from(const std::vector<XmlView>& actions) {
  Forward forward;
  for (const XmlView action : actions) {
    const std::string type = action["Type"].string();
    if (type == "redirect") {
      forward.redirect_to_port = action["RedirectConfig"]["Port"].string();
    } else if (type == "forward") {
      for (const XmlView group : action["ForwardConfig"]["TargetGroups"].members())
        forward.weights[group["TargetGroupArn"].string()] =
            static_cast<int>(group["Weight"].integer(1));
      // A single group may stand alone; two never do.
      if (forward.weights.empty() && action["TargetGroupArn"].exists())
        forward.weights[action["TargetGroupArn"].string()] = 1;
    }
  }
  return forward;
}

seam::Result<std::vector<Listener>> listeners(Caller& caller, const std::string& body) {
  std::vector<Listener> out;
  GR_CHECK(each(caller, "DescribeListeners", "Listeners", body, [&](XmlView one) {
    out.push_back({one["ListenerArn"].string(), one["Protocol"].string(),
                   static_cast<int>(one["Port"].integer()),
                   forward_from(one["DefaultActions"].members())});
  }));
  return out;
}

}  // namespace

std::map<std::string, int> Forward::effective() const {
  int sum = 0;
  for (const auto& [group, weight] : weights) sum += weight;
  std::map<std::string, int> shares;
  for (const auto& [group, weight] : weights) {
    if (weight > 0) shares[group] = weight * 100 / sum;
  }
  return shares;
}

seam::Result<std::optional<LoadBalancer>> describe_load_balancer(Caller& caller,
                                                                 const std::string& arn) {
  std::optional<LoadBalancer> found;
  const auto asked =
      each(caller, "DescribeLoadBalancers", "LoadBalancers",
           parameter("LoadBalancerArns.member.1", arn), [&](XmlView one) {
             found = {one["LoadBalancerArn"].string(), one["LoadBalancerName"].string(),
                      one["DNSName"].string(), one["State"]["Code"].string()};
           });
  if (!asked && asked.error().code != "LoadBalancerNotFound") return seam::fail(asked.error());
  return found;
}

seam::Result<std::vector<Listener>> describe_listeners(Caller& caller,
                                                       const std::string& load_balancer) {
  return listeners(caller, parameter("LoadBalancerArn", load_balancer));
}

seam::Result<std::vector<Listener>> describe_listener(Caller& caller, const std::string& listener) {
  return listeners(caller, parameter("ListenerArns.member.1", listener));
}

seam::Result<std::vector<Rule>> describe_rules(Caller& caller, const std::string& listener) {
  std::vector<Rule> out;
  const std::string body = parameter("ListenerArn", listener);
  GR_CHECK(each(caller, "DescribeRules", "Rules", body, [&](XmlView one) {
    if (one["IsDefault"].string() == "true") return;
    out.push_back({one["RuleArn"].string(), one["Priority"].string(),
                   forward_from(one["Actions"].members())});
  }));
  return out;
}

seam::Result<std::vector<TargetGroup>> describe_target_groups(
    Caller& caller, const std::vector<std::string>& names) {
  std::string body;
  for (std::size_t i = 0; i < names.size(); ++i)
    body += parameter("Names.member." + std::to_string(i + 1), names[i]);
  std::vector<TargetGroup> out;
  const auto asked = each(caller, "DescribeTargetGroups", "TargetGroups", body, [&](XmlView one) {
    out.push_back({one["TargetGroupArn"].string(), one["TargetGroupName"].string(),
                   one["HealthCheckPath"].string(), one["TargetType"].string(),
                   static_cast<int>(one["Port"].integer())});
  });
  if (asked) return out;
  if (asked.error().code == "TargetGroupNotFound") return std::vector<TargetGroup>();
  return seam::fail(asked.error());
}

seam::Result<std::vector<Target>> describe_target_health(Caller& caller,
                                                         const std::string& target_group) {
  const auto document =
      GR_TRY(ask(caller, "DescribeTargetHealth", parameter("TargetGroupArn", target_group)));
  std::vector<Target> out;
  for (const XmlView one :
       document.result("DescribeTargetHealth")["TargetHealthDescriptions"].members()) {
    out.push_back({one["Target"]["Id"].string(), one["TargetHealth"]["State"].string(),
                   one["TargetHealth"]["Reason"].string(),
                   static_cast<int>(one["Target"]["Port"].integer())});
  }
  return out;
}

std::string load_balancer_of(std::string_view listener) {
  std::string arn(listener.substr(0, listener.rfind('/')));
  const auto word = arn.find(":listener/");
  if (word != std::string::npos) arn.replace(word, 10, ":loadbalancer/");
  return arn;
}

}  // namespace greenroom::real::elbv2
