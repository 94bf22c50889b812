// The modelled services by name. A model is linked when it is first asked for: EC2's alone has
// hundreds of operations, and most runs never meet them.
#include "mocks/model/model.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::model {
namespace {

using tables::ServiceTable;

template <const ServiceTable& table>
const Service& linked() {
  static const std::unique_ptr<const Service> service = build(table);
  return *service;
}

/// The texts of a table's head stand first of all: they are split without the others.
std::string_view text_at(const ServiceTable& table, std::uint16_t number) {
  std::string_view rest = table.texts.front();
  for (; number > 0; --number) rest.remove_prefix(rest.find('\n') + 1);
  return rest.substr(0, rest.find('\n'));
}

template <const ServiceTable& table>
Head head_of() {
  const auto text = [](std::size_t at) { return text_at(table, table.head[at]); };
  Head head;
  head.name = text(0);
  head.version = text(2);
  head.endpoint_prefix = text(3);
  head.signing_name = text(4);
  head.target_prefix = text(5);
  head.speaks_forms = (table.speaks & (2 | 64)) != 0;
  head.speaks_rest = (table.speaks & (16 | 32)) != 0;
  head.service = linked<table>;
  return head;
}

}  // namespace

std::span<const Head> heads() {
  using namespace tables;
  static const std::array found = {head_of<acm_table>(),
                                   head_of<application_autoscaling_table>(),
                                   head_of<cloudwatch_table>(),
                                   head_of<codebuild_table>(),
                                   head_of<codeconnections_table>(),
                                   head_of<codedeploy_table>(),
                                   head_of<codepipeline_table>(),
                                   head_of<codestar_connections_table>(),
                                   head_of<ec2_table>(),
                                   head_of<ecr_table>(),
                                   head_of<ecs_table>(),
                                   head_of<elbv2_table>(),
                                   head_of<events_table>(),
                                   head_of<iam_table>(),
                                   head_of<lambda_table>(),
                                   head_of<logs_table>(),
                                   head_of<resourcegroupstaggingapi_table>(),
                                   head_of<s3_table>(),
                                   head_of<secretsmanager_table>(),
                                   head_of<sts_table>()};
  return found;
}

const Service* find(std::string_view name) {
  for (const Head& head : heads())
    if (head.name == name) return &head.service();
  return nullptr;
}

const Service& service(std::string_view name) {
  const Service* found = find(name);
  GR_ASSERT(found != nullptr, "no model of that name");
  return *found;
}

}  // namespace greenroom::mocks::model
