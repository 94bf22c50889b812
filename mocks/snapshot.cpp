#include "mocks/snapshot.hpp"

#include "mocks/acm/acm.hpp"
#include "mocks/application_autoscaling/application_autoscaling.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codebuild/codebuild.hpp"
#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/codepipeline/codepipeline.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/events/events.hpp"
#include "mocks/iam/iam.hpp"
#include "mocks/lambda/lambda.hpp"
#include "mocks/logs/logs.hpp"
#include "mocks/s3/s3.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/snapshot_parts.hpp"
#include "mocks/sts/sts.hpp"
#include "mocks/tagging/tagging.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <exception>
#include <set>
#include <utility>

namespace greenroom::mocks {

namespace archive {

Json save_bytes(const std::string& bytes) {
  const bool plain = std::all_of(bytes.begin(), bytes.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (plain) return boost::json::string(bytes);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * bytes.size());
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    hex.push_back(digits[byte >> 4]);
    hex.push_back(digits[byte & 15]);
  }
  return JsonObject{{"hex", hex}};
}

std::string load_bytes(const Json& json) {
  if (json.is_string()) return std::string(json.get_string());
  const std::string_view hex = json.as_object().at("hex").as_string();
  const auto nibble = [](char c) { return c >= 'a' ? c - 'a' + 10 : c - '0'; };
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
    bytes.push_back(static_cast<char>(nibble(hex[at]) * 16 + nibble(hex[at + 1])));
  return bytes;
}

}  // namespace archive

namespace snapshot {
namespace {

constexpr std::int64_t format = 1;
constexpr std::size_t depth_max = 128;

Json saved_timeline(const sim::Timeline& timeline) {
  return JsonObject{{"now", archive::save(timeline.now())},
                    {"next_sequence", archive::save(timeline.sequence())},
                    {"pending", archive::save(timeline.pending())}};
}

sim::Timeline loaded_timeline(const Json& json) {
  const JsonObject& object = json.as_object();
  return sim::Timeline::restored(archive::loaded<sim::Steady>(object.at("now")),
                                 archive::loaded<std::uint64_t>(object.at("next_sequence")),
                                 archive::loaded<std::vector<sim::Event>>(object.at("pending")));
}

seam::Failure no_world(std::string why) {
  return seam::fail(seam::ErrorKind::bad_input, "NoSavedWorld",
                    "this is no saved world: " + std::move(why));
}

Cloud loaded_cloud(const JsonObject& document) {
  Cloud cloud;
  archive::load(document.at("settings"), cloud.settings);
  cloud.timeline = loaded_timeline(document.at("timeline"));
  archive::load(document.at("flights"), cloud.flights);
  archive::load(document.at("next_request"), cloud.next_request);
  cloud.ecs = ecs::from_json(document.at("ecs"));
  cloud.codedeploy = codedeploy::from_json(document.at("codedeploy"));
  cloud.elbv2 = elbv2::from_json(document.at("elbv2"));
  cloud.ecr = ecr::from_json(document.at("ecr"));
  cloud.secretsmanager = secretsmanager::from_json(document.at("secretsmanager"));
  cloud.sts = sts::from_json(document.at("sts"));
  cloud.cloudwatch = cloudwatch::from_json(document.at("cloudwatch"));
  cloud.cloudflare = cloudflare::from_json(document.at("cloudflare"));
  cloud.traffic = traffic::from_json(document.at("traffic"));
  *cloud.acm = acm::from_json(document.at("acm"));
  *cloud.application_autoscaling =
      application_autoscaling::from_json(document.at("application_autoscaling"));
  *cloud.codebuild = codebuild::from_json(document.at("codebuild"));
  *cloud.codeconnections = codeconnections::from_json(document.at("codeconnections"));
  *cloud.codepipeline = codepipeline::from_json(document.at("codepipeline"));
  *cloud.ec2 = ec2::from_json(document.at("ec2"));
  *cloud.events = events::from_json(document.at("events"));
  *cloud.iam = iam::from_json(document.at("iam"));
  *cloud.lambda = lambda::from_json(document.at("lambda"));
  *cloud.logs = logs::from_json(document.at("logs"));
  *cloud.s3 = s3::from_json(document.at("s3"));
  *cloud.tagging = tagging::from_json(document.at("tagging"));
  return cloud;
}

class Differences {
 public:
  explicit Differences(std::size_t most) : most_(most) {}

  void compare(const std::string& path, const Json& a, const Json& b) {
    if (found_.size() >= most_ || a == b) return;
    if (a.is_object() && b.is_object())
      return compare_objects(path, a.get_object(), b.get_object());
    if (a.is_array() && b.is_array()) return compare_arrays(path, a.get_array(), b.get_array());
    add(path, &a, &b);
  }
  std::vector<std::string> take() { return std::move(found_); }

 private:
  static std::string shown(const Json* value) {
    return value == nullptr ? std::string("absent") : boost::json::serialize(*value);
  }

  void add(const std::string& path, const Json* a, const Json* b) {
    if (found_.size() < most_) found_.push_back(path + ": " + shown(a) + " | " + shown(b));
  }

  void compare_either(const std::string& path, const Json* a, const Json* b) {
    if (a != nullptr && b != nullptr)
      compare(path, *a, *b);
    else
      add(path, a, b);
  }

  void compare_objects(const std::string& path, const JsonObject& a, const JsonObject& b) {
    std::set<std::string> names;
    for (const auto& member : a) names.emplace(member.key());
    for (const auto& member : b) names.emplace(member.key());
    for (const std::string& name : names)
      compare_either(path.empty() ? name : path + "." + name, a.if_contains(name),
                     b.if_contains(name));
  }

  void compare_arrays(const std::string& path, const JsonArray& a, const JsonArray& b) {
    for (std::size_t at = 0; at < std::max(a.size(), b.size()); ++at)
      compare_either(path + "[" + std::to_string(at) + "]", a.if_contains(at), b.if_contains(at));
  }

  std::size_t most_;
  std::vector<std::string> found_;
};

}  // namespace

Json to_json(const Cloud& cloud) {
  return JsonObject{
      {"format", format},
      {"settings", archive::save(cloud.settings)},
      {"timeline", saved_timeline(cloud.timeline)},
      {"flights", archive::save(cloud.flights)},
      {"next_request", archive::save(cloud.next_request)},
      {"ecs", ecs::to_json(cloud.ecs)},
      {"codedeploy", codedeploy::to_json(cloud.codedeploy)},
      {"elbv2", elbv2::to_json(cloud.elbv2)},
      {"ecr", ecr::to_json(cloud.ecr)},
      {"secretsmanager", secretsmanager::to_json(cloud.secretsmanager)},
      {"sts", sts::to_json(cloud.sts)},
      {"cloudwatch", cloudwatch::to_json(cloud.cloudwatch)},
      {"cloudflare", cloudflare::to_json(cloud.cloudflare)},
      {"traffic", traffic::to_json(cloud.traffic)},
      {"acm", acm::to_json(*cloud.acm)},
      {"application_autoscaling", application_autoscaling::to_json(*cloud.application_autoscaling)},
      {"codebuild", codebuild::to_json(*cloud.codebuild)},
      {"codeconnections", codeconnections::to_json(*cloud.codeconnections)},
      {"codepipeline", codepipeline::to_json(*cloud.codepipeline)},
      {"ec2", ec2::to_json(*cloud.ec2)},
      {"events", events::to_json(*cloud.events)},
      {"iam", iam::to_json(*cloud.iam)},
      {"lambda", lambda::to_json(*cloud.lambda)},
      {"logs", logs::to_json(*cloud.logs)},
      {"s3", s3::to_json(*cloud.s3)},
      {"tagging", tagging::to_json(*cloud.tagging)}};
}

seam::Result<Cloud> from_json(const Json& document) {
  const JsonObject* object = document.if_object();
  if (object == nullptr || !object->contains("format")) return no_world("it has no format");
  if (number_of(*object, "format") != format)
    return no_world("its format is " + boost::json::serialize(object->at("format")) +
                    ", this program reads format " + std::to_string(format));
  try {
    return loaded_cloud(*object);
  } catch (const std::exception& wrong_shape) {
    return no_world(wrong_shape.what());
  }
}

std::string save(const Cloud& cloud) { return boost::json::serialize(to_json(cloud)); }

seam::Result<Cloud> load(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = depth_max;
  boost::system::error_code broken;
  const Json document = boost::json::parse(text, broken, {}, options);
  if (broken) return no_world(broken.message());
  return from_json(document);
}

std::vector<std::string> diff(const Cloud& a, const Cloud& b, std::size_t most) {
  Differences differences(most);
  differences.compare({}, to_json(a), to_json(b));
  return differences.take();
}

}  // namespace snapshot
}  // namespace greenroom::mocks
