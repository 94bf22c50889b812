// Every operation that is played, asked with nothing and with the least that its model takes, over
// the wire and without it: whatever it answers, it answers in its model's form.
#include "mocks/gateway/gateway.hpp"
#include "mocks/service.hpp"
#include "tests/mocks/ecs/account.hpp"
#include "tests/support/minimal_input.hpp"
#include "tests/support/output_check.hpp"
#include "tests/support/wire_request.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

using Faults = std::vector<std::string>;

struct Asked {
  const Service& service;
  const model::Operation& operation;
  const JsonObject& input;
  std::string name() const {
    return std::string(service.name) + ":" + std::string(operation.name) + " " +
           boost::json::serialize(input);
  }
};

/// What a caller can meet anywhere, beyond what an operation models.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
bool is_common(std::string_view code) {
  for (const std::string_view known :
       {"ValidationException", "ValidationError", "InvalidParameterException",
        "InvalidParameterValue", "InvalidParameterCombination", "MissingParameter",
        "SerializationException", "MalformedInput", "MalformedXML", "InvalidArgument",
        "InvalidRequest", "MissingRequiredParameter", "AccessDenied", "NotImplemented",
        "NotImplementedException", "InvalidClientTokenId"})
    if (code == known) return true;
  return false;
}

/// Code of an error answer, of whichever form.
std::string code_of(const seam::HttpResponse& answer) {
  boost::system::error_code broken;
  const Json body = boost::json::parse(answer.body, broken);
  if (!broken && body.is_object() && body.get_object().contains("__type")) {
    std::string type(text_of(body.get_object(), "__type"));
    return type.substr(type.find('#') == std::string::npos ? 0 : type.find('#') + 1);
  }
  if (const std::string* header = seam::find_header(answer.headers, "x-amzn-ErrorType"))
    return header->substr(0, header->find(':'));
  const std::size_t from = answer.body.find("<Code>");
  const std::size_t to = answer.body.find("</Code>");
  if (from == std::string::npos || to == std::string::npos) return {};
  return answer.body.substr(from + 6, to - from - 6);
}

/// EC2 and S3 list their errors in their documentation and model few of them.
void hold_error(const Asked& asked, const std::string& code, Faults& faults) {
  const model::Service& service = asked.service.model();
  if (service.speaks_ec2 || service.speaks_rest_xml) {
    if (code.empty() && asked.operation.method != "HEAD")
      faults.push_back(asked.name() + " refuses without a code");
    return;
  }
  // UpdatePipeline models no error for a pipeline that is not there; its siblings' is told.
  if (asked.operation.name == "UpdatePipeline" && code == "PipelineNotFoundException") return;
  if (asked.operation.error(code) == nullptr && !is_common(code))
    faults.push_back(asked.name() + " refuses with '" + code + "', which nothing models");
}

/// What services answer though their models lack it.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGatewayAttachment.html
// Of an internet gateway the state is "available". The root of an account has no name and no path.
bool is_told_elsewhere(const Asked& asked, const std::string& fault) {
  const bool root = asked.operation.name == "GetUser" && asked.input.empty();
  if (root && fault.starts_with("user.")) return true;
  return asked.operation.name == "DescribeInternetGateways" &&
         fault.find("attachments.1.member.state") != std::string::npos;
}

void hold_output(const Asked& asked, const Json& answer, Faults& faults) {
  for (const std::string& fault : tests::output_faults(asked.operation, answer))
    if (!is_told_elsewhere(asked, fault)) faults.push_back(asked.name() + " answers " + fault);
}

/// Without wire: the document itself, before a codec leaves anything out.
void hold_document(const Cloud& world, const Asked& asked, Faults& faults) {
  Cloud cloud = world;
  sim::Journal journal;
  Scene scene{cloud, journal};
  const Identity me{"123456789012", "k", "arn:aws:iam::123456789012:user/tester", "tester"};
  const auto answer = invoke(scene, asked.service.name, asked.operation.name, asked.input, me);
  if (!answer) return hold_error(asked, answer.error().code, faults);
  hold_output(asked, *answer, faults);
}

/// Over the wire: what a client reads.
void hold_wire(const Cloud& world, const Asked& asked, Faults& faults) {
  Cloud cloud = world;
  sim::Journal journal;
  Scene scene{cloud, journal};
  gateway::Options options;
  options.auth = gateway::Auth::none;
  const model::Service& service = asked.service.model();
  const seam::HttpRequest request = tests::wire_request(service, asked.operation, asked.input);
  const auto meant = gateway::recognise(cloud, request);
  if (meant.operation != asked.operation.name) {
    // A path without its labels is another operation's, or nobody's.
    const bool has_labels = asked.input.empty() && !service.speaks_json;
    if (!has_labels) faults.push_back(asked.name() + " is taken for '" + meant.operation + "'");
    return;
  }
  const seam::HttpResponse answer = gateway::answer(scene, request, options);
  // 501 is how what is not modelled refuses.
  const bool failed = answer.status >= 500 && answer.status != 501;
  if (failed || journal.lines().find("\"kind\":\"bug\"") != std::string::npos)
    return faults.push_back(asked.name() + " fails: " + answer.body);
  if (answer.status >= 400) return hold_error(asked, code_of(answer), faults);
  const auto read = tests::read_answer(service, asked.operation, answer);
  if (!read) return faults.push_back(asked.name() + " cannot be read: " + read.error().message);
  for (const std::string& unknown : read->unknown)
    if (!unknown.ends_with("equestId"))
      faults.push_back(asked.name() + " answers the unknown " + unknown);
  hold_output(asked, read->document, faults);
}

/// Something of every service to be listed.
Cloud world() {
  tests::Account account;
  account.settle();
  const Identity me{"123456789012", "k", "arn:aws:iam::123456789012:user/tester", "tester"};
  for (const Service& service : services())
    for (const OperationRow& row : service.operations) {
      if (!row.name.starts_with("Create") && !row.name.starts_with("Put")) continue;
      const model::Operation* operation = service.model().operation(row.name);
      (void)invoke(account.scene, service.name, row.name, tests::minimal_input(operation->input),
                   me);
    }
  return account.cloud;
}

template <class Hold>
Faults faults_of_all(Hold hold) {
  const Cloud there = world();
  Faults faults;
  for (const Service& service : services())
    for (const OperationRow& row : service.operations) {
      const model::Operation* operation = service.model().operation(row.name);
      REQUIRE(operation != nullptr);
      for (const JsonObject& input : {JsonObject(), tests::minimal_input(operation->input)})
        hold(there, Asked{service, *operation, input}, faults);
    }
  return faults;
}

}  // namespace

TEST_CASE("the least input of every operation is one that its model takes") {
  Faults faults;
  for (const Service& service : services())
    for (const OperationRow& row : service.operations) {
      const model::Operation* operation = service.model().operation(row.name);
      if (operation->input == nullptr) continue;
      const JsonObject input = tests::minimal_input(operation->input);
      for (const auto& complaint : model::check(*operation->input, input))
        faults.push_back(std::string(row.name) + " " + complaint.path + ": " +
                         complaint.constraint);
    }
  CHECK(faults == Faults{});
}

TEST_CASE("every operation answers nothing, and the least it takes, in its model's form") {
  CHECK(faults_of_all(hold_document) == Faults{});
}

TEST_CASE("every operation is asked and read over the wire, and none fails within") {
  CHECK(faults_of_all(hold_wire) == Faults{});
}
