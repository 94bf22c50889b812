// Which services may be named as principals.
#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

// Differs from AWS: a principal is known here if AWS's managed policies pass roles to it or name
// it as a caller, or a service's page on its roles does; AWS publishes no list of them all.
// AWS: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
constexpr std::string_view known =
    " "
    "access-analyzer access-grants.s3 acm agentless.inspector2 aiops airflow "
    "airflow-serverless alexa-appkit amplify apidestinations.events apigateway appconfig "
    "appfabric appflow application-autoscaling application-insights "
    "application-signals.cloudwatch application-transformation appmesh apprunner appstream "
    "appstream.application-autoscaling appsync aps arc-zonal-shift artifact "
    "assets.marketplace athena auditmanager autoscaling autoscaling-plans "
    "aws-artifact-account-sync aws-external-anthropic backup batch bcm-data-exports bedrock "
    "bedrock-agentcore bedrock-mantle billing billingconductor braket budgets bugbust "
    "build.apprunner cassandra-streams cassandra.application-autoscaling ce channels.lex "
    "channels.lexv2 chatbot chime cleanrooms cleanrooms-ml cloud9 cloudformation cloudfront "
    "cloudhsm cloudsearch cloudtrail cloudwatch cloudwatch-crossaccount codeartifact "
    "codebuild codecatalyst codecatalyst-runner codecommit codeconnections codedeploy "
    "codeguru codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar "
    "codestar-notifications codewhisperer cognito-identity cognito-identity-us-gov "
    "cognito-idp comprehend compute-optimizer config config-conforms "
    "config-multiaccountsetup connect connect-campaigns context.cloudtrail "
    "continuousexport.discovery contract.iq contributorinsights.dynamodb controltower "
    "cost-optimization-hub.bcm costalerts credentials.iot cur custom.rds custom.rds-preview "
    "databrew dataexchange datapipeline datasync datazone dax deadline deeplens deepracer "
    "delivery.logs detective devicefarm devops-guru directconnect "
    "directquery.opensearchservice dlm dms dmsintegration.migrationhub docdb-elastic drs ds "
    "dsql dynamodb dynamodb.application-autoscaling ebs ebs.csi.eks ec2 ec2-images "
    "ec2.application-autoscaling ec2.application-status-checks ec2.capacitymanager "
    "ec2fastlaunch ec2fleet ec2scheduled ec2sqlha ecr ecs ecs-tasks "
    "ecs.application-autoscaling edgelambda eks eks-connector elasticache elasticbeanstalk "
    "elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder "
    "email.cognito-idp emr emr-containers emr-serverless entityresolution es "
    "event-processor.health events events.managedservices events.workmail evidently "
    "export.rds finspace firehose fis fms forecast frauddetector fsx gamelift "
    "gameliftstreams glacier globalaccelerator glue grafana greengrass guardduty health "
    "healthlake imagebuilder importexport ingress.eks inspector inspector2 internetmonitor "
    "iot iotanalytics iotevents iotmanagedintegrations iotsitewise iotthingsgraph ivs "
    "ivschat justintimeaccess.ssm kafka kafkaconnect kendra kinesis kinesisanalytics "
    "kinesisreplication.dynamodb kinesisvideo kms lakeformation lambda "
    "lambda.alarms.cloudwatch launchwizard lex lexv2 license-management.marketplace "
    "license-manager.member-account lightsail logdelivery.elasticloadbalancing logs "
    "lookoutequipment lookoutmetrics "
    "lookoutvision m2 machinelearning macie maintenance.elasticbeanstalk "
    "malware-protection-plan.guardduty malware-protection.guardduty managedblockchain "
    "managedservices managedupdates.elasticbeanstalk mediaconnect mediaconvert mediastore "
    "mediatailor medical-imaging member.org.stacksets.cloudformation memorydb mgn "
    "migrationhub migrationhub-orchestrator migrationhub-strategy mobilehub monitoring "
    "monitoring.thinclient monitron mpa mq mwaa neptune-graph network-firewall "
    "network-security-director network.bedrock-agentcore networkmanager nimble notifications "
    "notifications.ssm observability.aoss observabilityadmin omics opensearch "
    "opensearchservice ops.athena ops.emr-serverless opsworks opsworks-cm organizations "
    "orgsdatasync.servicecatalog osis panorama partnercentral-account-management payments "
    "permission.iq personalize pinpoint pipes pods.eks private-marketplace.marketplace "
    "profile proton pullthroughcache.ecr q qldb quicksight ram rds "
    "rds.application-autoscaling redshift redshift-data redshift-serverless refactor-spaces "
    "rekognition remediation.config replication.cassandra replication.dynamodb "
    "replication.ecr replication.lexv2 replication.s3tables replicator replicator.lambda "
    "reporting.trustedadvisor resale-authorization.marketplace resource-explorer-2 "
    "resource-groups resource-snapshot-job.partnercentral-selling restore-testing.backup "
    "robomaker rolesanywhere route53 route53-recovery-readiness route53domains "
    "route53resolver rum runtime-identity.bedrock-agentcore s3 s3-outposts "
    "s3.data-source.lustre.fsx sagemaker sagemaker-geospatial "
    "sagemaker.application-autoscaling savingsplans scaler.lambda scheduler "
    "schema-conversion.dms schemas scraper.aps secretsmanager security-ir securityhub "
    "securityhubv2 securitylake serverlessrepo service.eks servicecatalog "
    "servicecatalog-appregistry servicediscovery servicequotas ses shield sms "
    "smsintegration.migrationhub sns spot spotfleet sqlworkbench ssm ssm-guiconnect "
    "ssm-quicksetup ssm-sap ssm.integrations sso sso-directory stacksets.cloudformation "
    "states storagegateway streams.metrics.cloudwatch sts support swf sync.proton synthetics "
    "tagging tasks.apprunner telemetry-enablement.observabilityadmin "
    "telemetry-pipelines.observabilityadmin textract timestream timestream-influxdb "
    "transcribe transfer transform-custom transitgateway translate triage.security-ir "
    "trustedadvisor user-attribute-cost-allocation-data verified-access vmie vpc-flow-logs "
    "vpc-lattice waf waf-regional wafv2 wellarchitected worklink workmail workspaces "
    "workspaces-instances workspaces-web xray ";

constexpr std::string_view domain = ".amazonaws.com";

bool is_known(std::string_view name) {
  return known.find(" " + std::string(name) + " ") != std::string_view::npos;
}

/// "us-east-2", "us-gov-west-1"
bool is_region(std::string_view text) {
  const auto dashes = std::count(text.begin(), text.end(), '-');
  return dashes >= 2 && dashes <= 3 && text.back() >= '1' && text.back() <= '9' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-123456789") == std::string_view::npos;
}

}  // namespace

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
bool is_service_principal(std::string_view principal) {
  if (!principal.ends_with(domain)) return false;
  const std::string_view name = principal.substr(0, principal.size() - domain.size());
  if (is_known(name)) return true;
  const std::size_t dot = name.rfind('.');  // "logs.us-east-2.amazonaws.com"
  return dot != std::string_view::npos && is_region(name.substr(dot + 1)) &&
         is_known(name.substr(0, dot));
}

}  // namespace greenroom::mocks::iam
