#include "mocks/s3/s3.hpp"
#include "mocks/service.hpp"
#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using mocks::JsonObject;
using mocks::text_of;
using tests::Delivery;

namespace {

void deploy_from_s3(Delivery& delivery) {
  const JsonObject place{{"bucket", "artifacts"}, {"key", "appspec.yaml"}, {"bundleType", "YAML"}};
  delivery.id =
      text_of(delivery.codedeploy_ok(
                  "CreateDeployment",
                  {{"applicationName", "bash-dog"},
                   {"deploymentGroupName", "bash-dog"},
                   {"revision", JsonObject{{"revisionType", "S3"}, {"s3Location", place}}}}),
              "deploymentId");
}

void make_bucket(Delivery& delivery) {
  const JsonObject place{{"LocationConstraint", delivery.cloud.settings.region}};
  REQUIRE(mocks::invoke(delivery.scene, "s3", "CreateBucket",
                        {{"Bucket", "artifacts"}, {"CreateBucketConfiguration", place}}, {})
              .has_value());
}

}  // namespace

TEST_CASE("a deployment whose AppSpec is not in its bucket fails for that") {
  Delivery delivery;
  make_bucket(delivery);
  deploy_from_s3(delivery);
  REQUIRE(delivery.reach_end());
  const JsonObject info = delivery.info();
  CHECK(text_of(info, "status") == "Failed");
  CHECK(text_of(info.at("errorInformation").as_object(), "message") ==
        "An AppSpec file is required, but could not be found in the revision");
}

TEST_CASE("a deployment reads its AppSpec from S3") {
  Delivery delivery;
  make_bucket(delivery);
  REQUIRE(mocks::s3::write_object(delivery.scene, "artifacts", "appspec.yaml",
                                  Delivery::appspec("2"), "application/yaml")
              .has_value());
  deploy_from_s3(delivery);
  REQUIRE(delivery.reach_end());
  CHECK(text_of(delivery.info(), "status") == "Succeeded");
}
