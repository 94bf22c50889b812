#include "real/clients/lookups.hpp"

#include "real/clients/json.hpp"
#include "real/clients/xml.hpp"
#include "real/text/text.hpp"

namespace greenroom::real {

namespace {

constexpr int pages_max = 100;  ///< a list that goes on after so many never ends

constexpr ServiceRow sts_row{"sts", "sts", Protocol::query, "2011-06-15"};
constexpr ServiceRow ecr_row{"api.ecr", "ecr", Protocol::json_1_1,
                             "AmazonEC2ContainerRegistry_V20150921"};
constexpr ServiceRow secrets_row{"secretsmanager", "secretsmanager", Protocol::json_1_1,
                                 "secretsmanager"};
constexpr ServiceRow cloudwatch_row{"monitoring", "monitoring", Protocol::query, "2010-08-01"};

std::string parameter(const std::string& name, std::string_view value) {
  return "&" + name + "=" + percent_encoded(value);
}

seam::Result<XmlDocument> ask_query(Caller& caller, const ServiceRow& row,
                                    std::string_view operation, std::string body) {
  const std::string answer = GR_TRY(caller.call({row, operation, std::move(body), Effect::none}));
  return XmlDocument::parse(answer);
}

}  // namespace

namespace sts {

seam::Result<Identity> get_caller_identity(Caller& caller) {
  const auto document = GR_TRY(ask_query(caller, sts_row, "GetCallerIdentity", ""));
  const XmlView result = document.result("GetCallerIdentity");
  return Identity{result["Account"].string(), result["Arn"].string()};
}

}  // namespace sts

namespace ecr {

seam::Result<std::optional<std::string>> find_image(Caller& caller, const std::string& registry,
                                                    const ImageName& image) {
  JsonWriter body;
  body.open()
      .add_if("registryId", registry)
      .add("repositoryName", image.repository)
      .open_list("imageIds")
      .open();
  if (image.tag.empty()) {
    body.add("imageDigest", image.digest);
  } else {
    body.add("imageTag", image.tag);
  }
  body.close().close_list().close();
  auto answer = caller.call({ecr_row, "DescribeImages", body.take(), Effect::none});
  if (!answer) {
    const auto& code = answer.error().code;
    if (code == "ImageNotFoundException" || code == "RepositoryNotFoundException")
      return std::optional<std::string>();
    return seam::fail(answer.error());
  }
  const auto document = GR_TRY(JsonDocument::parse(*answer));
  for (const JsonView one : document.root()["imageDetails"].items())
    return std::optional<std::string>(one["imageDigest"].string());
  return std::optional<std::string>();
}

}  // namespace ecr

namespace secretsmanager {

seam::Result<Presence> describe_secret(Caller& caller, const std::string& id) {
  JsonWriter body;
  body.open().add("SecretId", id).close();
  auto answer = caller.call({secrets_row, "DescribeSecret", body.take(), Effect::none});
  if (!answer) {
    if (answer.error().code == "ResourceNotFoundException") return Presence::missing;
    return seam::fail(answer.error());
  }
  const auto document = GR_TRY(JsonDocument::parse(*answer));
  return document.root()["DeletedDate"].exists() ? Presence::deleted : Presence::there;
}

}  // namespace secretsmanager

namespace cloudwatch {

seam::Result<std::vector<Alarm>> describe_alarms(Caller& caller,
                                                 const std::vector<std::string>& names) {
  std::string body;
  for (std::size_t i = 0; i < names.size(); ++i)
    body += parameter("AlarmNames.member." + std::to_string(i + 1), names[i]);
  std::vector<Alarm> out;
  std::string token;
  for (int page = 0; page < pages_max && out.size() < names.size(); ++page) {
    const auto document =
        GR_TRY(ask_query(caller, cloudwatch_row, "DescribeAlarms",
                         token.empty() ? body : body + parameter("NextToken", token)));
    const XmlView result = document.result("DescribeAlarms");
    for (const XmlView one : result["MetricAlarms"].members())
      out.push_back(
          {one["AlarmName"].string(), one["StateValue"].string(), one["StateReason"].string()});
    token = result["NextToken"].string();
    if (token.empty()) break;
  }
  return out;
}

namespace {

/// "arn:...:loadbalancer/app/x/1" -> "app/x/1"; "arn:...:targetgroup/x/1" -> "targetgroup/x/1"
std::string dimension(std::string_view arn) {
  auto last = arn.substr(arn.rfind(':') + 1);
  if (last.starts_with("loadbalancer/")) last.remove_prefix(13);
  return std::string(last);
}

std::string sum_query(int number, std::string_view metric, std::string_view balancer,
                      std::string_view group) {
  const std::string at = "MetricDataQueries.member." + std::to_string(number) + ".";
  const std::string stat = at + "MetricStat.";
  return parameter(at + "Id", "m" + std::to_string(number)) + parameter(at + "ReturnData", "true") +
         parameter(stat + "Metric.Namespace", "AWS/ApplicationELB") +
         parameter(stat + "Metric.MetricName", metric) +
         parameter(stat + "Metric.Dimensions.member.1.Name", "LoadBalancer") +
         parameter(stat + "Metric.Dimensions.member.1.Value", balancer) +
         parameter(stat + "Metric.Dimensions.member.2.Name", "TargetGroup") +
         parameter(stat + "Metric.Dimensions.member.2.Value", group) +
         parameter(stat + "Period", "60") + parameter(stat + "Stat", "Sum");
}

}  // namespace

seam::Result<std::optional<Share>> share_of_5xx(Caller& caller,
                                                const std::string& load_balancer_arn,
                                                const std::string& target_group_arn, seam::Utc from,
                                                seam::Utc to) {
  const std::string balancer = dimension(load_balancer_arn);
  const std::string group = dimension(target_group_arn);
  const std::string body = parameter("StartTime", iso_date(from)) +
                           parameter("EndTime", iso_date(to)) +
                           sum_query(1, "HTTPCode_Target_5XX_Count", balancer, group) +
                           sum_query(2, "RequestCount", balancer, group);
  std::optional<Share> share;
  std::string token;
  for (int page = 0; page < pages_max; ++page) {
    const auto document =
        GR_TRY(ask_query(caller, cloudwatch_row, "GetMetricData",
                         token.empty() ? body : body + parameter("NextToken", token)));
    const XmlView result = document.result("GetMetricData");
    for (const XmlView one : result["MetricDataResults"].members()) {
      for (const XmlView value : one["Values"].members()) {
        if (!share) share.emplace();
        (one["Id"].string() == "m1" ? share->bad : share->all) += value.integer();
      }
    }
    token = result["NextToken"].string();
    if (token.empty()) break;
  }
  return share;
}

}  // namespace cloudwatch

}  // namespace greenroom::real
