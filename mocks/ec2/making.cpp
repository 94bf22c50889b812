// Making a resource: ids from the seed, client tokens that make nothing twice.
#include "mocks/ec2/parts.hpp"
#include "mocks/model/model.hpp"

#include <algorithm>

namespace greenroom::mocks::ec2 {

std::string next_id(Scene& scene, std::string_view prefix, std::string_view parent) {
  const std::string kind = "ec2." + std::string(prefix);
  std::uint64_t& ordinal = scene.cloud.ec2->ordinals[kind + std::string(parent)];
  return std::string(prefix) +
         sim::drawn_hex(scene.cloud.settings.chance.draw(kind, parent, ++ordinal), 17);
}

Resource& keep(Scene& scene, const Kind& kind, JsonObject document, Tags tags) {
  State& state = *scene.cloud.ec2;
  const std::string id(text_of(document, kind.id));
  Resource& made = (state.*kind.table)[id];
  made.document = std::move(document);
  made.tags = std::move(tags);
  made.made = ++state.made;
  return made;
}

std::string arn_of(const Scene& scene, std::string_view resource) {
  const Settings& settings = scene.cloud.settings;
  return "arn:aws:ec2:" + settings.region + ":" + settings.account + ":" + std::string(resource);
}

std::int64_t now_ms(const Scene& scene) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(scene.utc().time_since_epoch())
      .count();
}

std::vector<std::string> texts_of(const JsonObject& input, std::string_view member) {
  std::vector<std::string> texts;
  if (const JsonArray* values = array_of(input, member))
    for (const Json& value : *values) texts.emplace_back(std::string_view(value.as_string()));
  return texts;
}

JsonArray texts_to(const std::vector<std::string>& texts) {
  JsonArray array;
  for (const std::string& text : texts) array.emplace_back(text);
  return array;
}

bool holds(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

namespace {

std::string token_key(const Call& call, const JsonObject& input) {
  const std::string_view token = text_of(input, "ClientToken");
  return token.empty() ? std::string()
                       : std::string(call.operation.name) + " " + std::string(token);
}

}  // namespace

// AWS: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
Result<std::string> made_before(Call& call, const JsonObject& input) {
  const auto& tokens = call.scene.cloud.ec2->tokens;
  const auto known = tokens.find(token_key(call, input));
  if (known == tokens.end()) return std::string();
  if (known->second.asked == boost::json::serialize(input)) return known->second.id;
  return refuse("IdempotentParameterMismatch",
                "The request uses the same client token as a previous, but non-identical request.");
}

void remember(Call& call, const JsonObject& input, std::string_view id) {
  const std::string key = token_key(call, input);
  if (!key.empty())
    call.scene.cloud.ec2->tokens[key] = {boost::json::serialize(input), std::string(id)};
}

}  // namespace greenroom::mocks::ec2
