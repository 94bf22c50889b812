// How each service spells reading, writing and removing tags.
#include "mocks/tagging/parts.hpp"

#include <array>

namespace greenroom::mocks::tagging {
namespace {

enum class Form { list, lower_list, map };

struct Words {
  std::string_view in_arn, service;        ///< the service in ARNs, and here
  std::string_view read, write, remove;    ///< operations
  std::string_view arn, told, tags, keys;  ///< members: input, answer, and what is written
  Form form = Form::list;
};

constexpr std::array<Words, 14> table = {{
    {"acm", "acm", "ListTagsForCertificate", "AddTagsToCertificate", "RemoveTagsFromCertificate",
     "CertificateArn", "Tags", "Tags", "Tags"},
    {"application-autoscaling", "application-autoscaling", "ListTagsForResource", "TagResource",
     "UntagResource", "ResourceARN", "Tags", "Tags", "TagKeys", Form::map},
    {"cloudwatch", "cloudwatch", "ListTagsForResource", "TagResource", "UntagResource",
     "ResourceARN", "Tags", "Tags", "TagKeys"},
    {"codeconnections", "codeconnections", "ListTagsForResource", "TagResource", "UntagResource",
     "ResourceArn", "Tags", "Tags", "TagKeys"},
    {"codedeploy", "codedeploy", "ListTagsForResource", "TagResource", "UntagResource",
     "ResourceArn", "Tags", "Tags", "TagKeys"},
    {"codepipeline", "codepipeline", "ListTagsForResource", "TagResource", "UntagResource",
     "resourceArn", "tags", "tags", "tagKeys", Form::lower_list},
    {"codestar-connections", "codeconnections", "ListTagsForResource", "TagResource",
     "UntagResource", "ResourceArn", "Tags", "Tags", "TagKeys"},
    {"ecr", "ecr", "ListTagsForResource", "TagResource", "UntagResource", "resourceArn", "tags",
     "tags", "tagKeys"},
    {"ecs", "ecs", "ListTagsForResource", "TagResource", "UntagResource", "resourceArn", "tags",
     "tags", "tagKeys", Form::lower_list},
    {"elasticloadbalancing", "elbv2", "DescribeTags", "AddTags", "RemoveTags", "ResourceArns",
     "TagDescriptions", "Tags", "TagKeys"},
    {"events", "events", "ListTagsForResource", "TagResource", "UntagResource", "ResourceARN",
     "Tags", "Tags", "TagKeys"},
    {"lambda", "lambda", "ListTags", "TagResource", "UntagResource", "Resource", "Tags", "Tags",
     "TagKeys", Form::map},
    {"logs", "logs", "ListTagsForResource", "TagResource", "UntagResource", "resourceArn", "tags",
     "tags", "tagKeys", Form::map},
    {"secretsmanager", "secretsmanager", "DescribeSecret", "TagResource", "UntagResource",
     "SecretId", "Tags", "Tags", "TagKeys"},
}};

/// The n-th part of an ARN; the sixth is all the rest.
std::string_view part_of(std::string_view arn, int wanted) {
  for (int part = 0; part < wanted; ++part) {
    const std::size_t colon = arn.find(':');
    if (colon == std::string_view::npos) return {};
    arn.remove_prefix(colon + 1);
  }
  return wanted == 5 ? arn : arn.substr(0, arn.find(':'));
}

Result<const Words*> words_for(std::string_view arn) {
  for (const Words& words : table)
    if (words.in_arn == part_of(arn, 2)) return &words;
  return refuse("InvalidParameterException",
                "The resource " + std::string(arn) + " is of no service that keeps tags here.");
}

JsonObject named(const Words& words, const std::string& arn) {
  if (words.arn == "ResourceArns") return {{words.arn, JsonArray{Json(arn)}}};
  return {{words.arn, arn}};
}

JsonArray key_list(const std::vector<std::string>& keys, bool as_tags) {
  JsonArray list;
  for (const std::string& key : keys) {
    if (as_tags)
      list.push_back(JsonObject{{"Key", key}});
    else
      list.emplace_back(key);
  }
  return list;
}

records::TagWords tag_words(Form form) {
  return form == Form::lower_list ? records::lower_words : records::TagWords{};
}

// ---- Services that spell it in no such way.

std::string last_part(std::string_view arn) {
  const std::string_view resource = part_of(arn, 5);
  return std::string(resource.substr(resource.rfind('/') + 1));
}

Result<records::Tags> read_project(Call& call, const std::string& arn) {
  const JsonObject found =
      GR_TRY(ask(call, "codebuild", "BatchGetProjects", {{"names", JsonArray{Json(arn)}}}));
  const JsonArray& projects = *array_of(found, "projects");
  if (projects.empty())
    return refuse("InvalidParameterException", "There is no project " + arn + ".");
  records::Tags tags;
  records::put_tags(tags, array_of(projects.front().as_object(), "tags"), records::lower_words);
  return tags;
}

Result<void> write_project(Call& call, const std::string& arn, const records::Tags& tags) {
  GR_TRY(ask(call, "codebuild", "UpdateProject",
             {{"name", last_part(arn)}, {"tags", records::tag_list(tags, records::lower_words)}}));
  return {};
}

Result<records::Tags> read_bucket(Call& call, const std::string& arn) {
  const auto found =
      ask(call, "s3", "GetBucketTagging", {{"Bucket", std::string(part_of(arn, 5))}});
  records::Tags tags;
  if (!found && found.error().code == "NoSuchTagSet") return tags;
  if (!found) return seam::Failure(found.error());
  records::put_tags(tags, array_of(*found, "TagSet"));
  return tags;
}

Result<void> write_bucket(Call& call, const std::string& arn, const records::Tags& tags) {
  const std::string bucket(part_of(arn, 5));
  if (tags.empty()) {
    GR_TRY(ask(call, "s3", "DeleteBucketTagging", {{"Bucket", bucket}}));
    return {};
  }
  GR_TRY(ask(call, "s3", "PutBucketTagging",
             {{"Bucket", bucket}, {"Tagging", JsonObject{{"TagSet", records::tag_list(tags)}}}}));
  return {};
}

Result<records::Tags> read_network(Call& call, const std::string& arn) {
  const JsonObject filter{{"Name", "resource-id"}, {"Values", JsonArray{Json(last_part(arn))}}};
  const JsonObject found =
      GR_TRY(ask(call, "ec2", "DescribeTags", {{"Filters", JsonArray{filter}}}));
  records::Tags tags;
  records::put_tags(tags, array_of(found, "Tags"));
  return tags;
}

bool is_of(std::string_view arn, std::string_view service) { return part_of(arn, 2) == service; }

}  // namespace

Result<records::Tags> read_tags(Call& call, const std::string& arn) {
  if (is_of(arn, "codebuild")) return read_project(call, arn);
  if (is_of(arn, "s3")) return read_bucket(call, arn);
  if (is_of(arn, "ec2")) return read_network(call, arn);
  const Words* words = GR_TRY(words_for(arn));
  const JsonObject answer = GR_TRY(ask(call, words->service, words->read, named(*words, arn)));
  records::Tags tags;
  if (words->told == "TagDescriptions") {
    for (const Json& one : *array_of(answer, words->told))
      records::put_tags(tags, array_of(one.as_object(), "Tags"));
  } else if (words->form == Form::map) {
    records::put_tag_map(tags, object_of(answer, words->told));
  } else {
    records::put_tags(tags, array_of(answer, words->told), tag_words(words->form));
  }
  return tags;
}

Result<void> write_tags(Call& call, const std::string& arn, const records::Tags& tags) {
  if (is_of(arn, "ec2")) {
    GR_TRY(
        ask(call, "ec2", "CreateTags",
            {{"Resources", JsonArray{Json(last_part(arn))}}, {"Tags", records::tag_list(tags)}}));
    return {};
  }
  if (is_of(arn, "codebuild") || is_of(arn, "s3")) {
    records::Tags merged = GR_TRY(read_tags(call, arn));
    for (const auto& [key, value] : tags) merged[key] = value;
    return is_of(arn, "s3") ? write_bucket(call, arn, merged) : write_project(call, arn, merged);
  }
  const Words* words = GR_TRY(words_for(arn));
  JsonObject input = named(*words, arn);
  input[words->tags] = words->form == Form::map
                           ? Json(records::tag_map(tags))
                           : Json(records::tag_list(tags, tag_words(words->form)));
  GR_TRY(ask(call, words->service, words->write, input));
  return {};
}

Result<void> remove_tags(Call& call, const std::string& arn, const std::vector<std::string>& keys) {
  if (is_of(arn, "ec2")) {
    GR_TRY(ask(call, "ec2", "DeleteTags",
               {{"Resources", JsonArray{Json(last_part(arn))}}, {"Tags", key_list(keys, true)}}));
    return {};
  }
  if (is_of(arn, "codebuild") || is_of(arn, "s3")) {
    records::Tags rest = GR_TRY(read_tags(call, arn));
    for (const std::string& key : keys) rest.erase(key);
    return is_of(arn, "s3") ? write_bucket(call, arn, rest) : write_project(call, arn, rest);
  }
  const Words* words = GR_TRY(words_for(arn));
  JsonObject input = named(*words, arn);
  input[words->keys] = key_list(keys, words->keys == words->tags);
  GR_TRY(ask(call, words->service, words->remove, input));
  return {};
}

}  // namespace greenroom::mocks::tagging
