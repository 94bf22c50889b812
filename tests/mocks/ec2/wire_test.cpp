// EC2 through the gateway: forms in, XML out, errors in EC2's own envelope.
#include "mocks/gateway/gateway.hpp"
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

seam::HttpResponse ask(Ec2Bench& bench, const std::string& form) {
  seam::HttpRequest request;
  request.method = "POST";
  request.host = "ec2.us-east-2.amazonaws.com";
  request.target = "/";
  request.headers = {{"Host", request.host},
                     {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
  request.body = form + "&Version=2016-11-15";
  mocks::gateway::Options options;
  options.auth = mocks::gateway::Auth::none;
  return mocks::gateway::answer(bench.scene, request, options);
}

bool says(const seam::HttpResponse& answer, std::string_view part) {
  INFO(answer.body);
  return answer.body.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("over the wire EC2 refuses in its own envelope and with its own status") {
  Ec2Bench bench;
  seam::HttpResponse answer = ask(bench, "Action=DescribeVpcs&VpcId.1=vpc-1");
  CHECK(answer.status == 400);
  CHECK(says(answer,
             "<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code><Message>The vpc "
             "ID 'vpc-1' does not exist</Message></Error></Errors><RequestID>"));
  answer = ask(bench, "Action=CreateVpc&CidrBlock=10.0.0.0%2F16&DryRun=true");
  CHECK(answer.status == 412);
  CHECK(says(answer, "<Code>DryRunOperation</Code>"));
  answer = ask(bench, "Action=CreateSubnet&CidrBlock=10.0.0.0%2F16");
  CHECK(says(answer,
             "<Code>MissingParameter</Code><Message>The request must contain the parameter "
             "VpcId</Message>"));
  answer = ask(bench, "Action=CreateVpc&CidrBlock=10.0.0.0%2F16&Colour=red");
  CHECK(says(answer, "<Code>UnknownParameter</Code>"));
  CHECK(bench.cloud.ec2->vpcs.empty());
}

TEST_CASE("over the wire lists are flat on the way in and sets on the way out") {
  Ec2Bench bench;
  const seam::HttpResponse made =
      ask(bench,
          "Action=CreateVpc&CidrBlock=10.0.0.0%2F16&TagSpecification.1.ResourceType=vpc&"
          "TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=dog");
  CHECK(made.status == 200);
  CHECK(says(made, "<tagSet><item><key>Name</key><value>dog</value></item></tagSet>"));
  const seam::HttpResponse found =
      ask(bench, "Action=DescribeVpcs&Filter.1.Name=tag%3AName&Filter.1.Value.1=d*g");
  CHECK(says(found, "<cidrBlock>10.0.0.0/16</cidrBlock>"));
  CHECK(says(found, "<isDefault>false</isDefault>"));
}
