// The model of application-autoscaling (2016-02-06), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\napplication-autoscaling\nApplication Auto Scaling\n2016-02-06\nAnyScaleFrontendService\n"
    "1.1\nChangeInCapacity\nPercentChangeInCapacity\nExactCapacity\nAdjustmentType\nAlarmName\n"
    "AlarmARN\nAlarm\nmember\nAlarms\nAmazonResourceName\nTimestamps\nValues\n"
    "CapacityForecast\nMessage\nConcurrentUpdateException\nCooldown\nMetricName\nNamespace\n"
    "Dimensions\nStatistic\nUnit\nMetrics\nCustomizedMetricSpecification\nPolicyName\n"
    "ServiceNamespace\nResourceId\nScalableDimension\nDeleteScalingPolicyRequest\n"
    "DeleteScalingPolicyResponse\nScheduledActionName\nDeleteScheduledActionRequest\n"
    "DeleteScheduledActionResponse\nDeregisterScalableTargetRequest\n"
    "DeregisterScalableTargetResponse\nResourceIds\nMaxResults\nNextToken\n"
    "DescribeScalableTargetsRequest\nScalableTargets\nDescribeScalableTargetsResponse\n"
    "IncludeNotScaledActivities\nDescribeScalingActivitiesRequest\nScalingActivities\n"
    "DescribeScalingActivitiesResponse\nPolicyNames\nDescribeScalingPoliciesRequest\n"
    "ScalingPolicies\nDescribeScalingPoliciesResponse\nScheduledActionNames\n"
    "DescribeScheduledActionsRequest\nScheduledActions\nDescribeScheduledActionsResponse\n"
    "DisableScaleIn\nErrorMessage\nExceptionMessage\nExpression\n"
    "FailedResourceAccessException\nStartTime\nEndTime\nGetPredictiveScalingForecastRequest\n"
    "LoadForecast\nUpdateTime\nGetPredictiveScalingForecastResponse\nId\n"
    "InternalServiceException\nInvalidNextTokenException\nLimitExceededException\nResourceARN\n"
    "ListTagsForResourceRequest\nTags\nListTagsForResourceResponse\nMetricSpecification\n"
    "LoadForecasts\nAverage\nMinimum\nMaximum\nMetricAggregationType\nName\nValue\n"
    "MetricDimension\nMetricDimensionName\nMetricDimensionValue\nMetricDimensions\n"
    "MetricNamespace\nMetricScale\nSampleCount\nSum\nMetricStatistic\n"
    "DynamoDBReadCapacityUtilization\nDynamoDBWriteCapacityUtilization\n"
    "ALBRequestCountPerTarget\nRDSReaderAverageCPUUtilization\n"
    "RDSReaderAverageDatabaseConnections\nEC2SpotFleetRequestAverageCPUUtilization\n"
    "EC2SpotFleetRequestAverageNetworkIn\nEC2SpotFleetRequestAverageNetworkOut\n"
    "SageMakerVariantInvocationsPerInstance\nECSServiceAverageCPUUtilization\n"
    "ECSServiceAverageMemoryUtilization\nAppStreamAverageCapacityUtilization\n"
    "ComprehendInferenceUtilization\nLambdaProvisionedConcurrencyUtilization\n"
    "CassandraReadCapacityUtilization\nCassandraWriteCapacityUtilization\n"
    "KafkaBrokerStorageUtilization\nElastiCacheEngineCPUUtilization\n"
    "ElastiCacheDatabaseMemoryUsagePercentage\nElastiCachePrimaryEngineCPUUtilization\n"
    "ElastiCacheReplicaEngineCPUUtilization\n"
    "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage\n"
    "NeptuneReaderAverageCPUUtilization\nSageMakerVariantProvisionedConcurrencyUtilization\n"
    "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage\n"
    "SageMakerInferenceComponentInvocationsPerCopy\n"
    "WorkSpacesAverageUserSessionsCapacityUtilization\n"
    "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution\n"
    "SageMakerVariantConcurrentRequestsPerModelHighResolution\n"
    "ECSServiceAverageCPUUtilizationHighResolution\n"
    "ECSServiceAverageMemoryUtilizationHighResolution\nMetricType\nMetricUnit\n"
    "MinAdjustmentMagnitude\nCode\nMaxCapacity\nMinCapacity\nCurrentCapacity\nNotScaledReason\n"
    "NotScaledReasons\nObjectNotFoundException\nStepScaling\nTargetTrackingScaling\n"
    "PredictiveScaling\nPolicyType\nPredefinedMetricType\nResourceLabel\n"
    "PredefinedMetricSpecification\nMetricDataQueries\n"
    "PredictiveScalingCustomizedMetricSpecification\nPredictiveScalingForecastTimestamps\n"
    "PredictiveScalingForecastValues\nHonorMaxCapacity\nIncreaseMaxCapacity\n"
    "PredictiveScalingMaxCapacityBreachBehavior\nPredictiveScalingMaxCapacityBuffer\n"
    "PredictiveScalingMetric\nPredictiveScalingMetricDataQueries\nMetricStat\nLabel\n"
    "ReturnData\nPredictiveScalingMetricDataQuery\nPredictiveScalingMetricDimension\n"
    "PredictiveScalingMetricDimensionName\nPredictiveScalingMetricDimensionValue\n"
    "PredictiveScalingMetricDimensions\nPredictiveScalingMetricName\n"
    "PredictiveScalingMetricNamespace\nTargetValue\nPredefinedMetricPairSpecification\n"
    "PredefinedScalingMetricSpecification\nPredefinedLoadMetricSpecification\n"
    "CustomizedScalingMetricSpecification\nCustomizedLoadMetricSpecification\n"
    "CustomizedCapacityMetricSpecification\nPredictiveScalingMetricSpecification\n"
    "PredictiveScalingMetricSpecifications\nMetric\nStat\nPredictiveScalingMetricStat\n"
    "PredictiveScalingMetricType\nPredictiveScalingMetricUnit\nForecastOnly\nForecastAndScale\n"
    "PredictiveScalingMode\nMetricSpecifications\nMode\nSchedulingBufferTime\n"
    "MaxCapacityBreachBehavior\nMaxCapacityBuffer\nPredictiveScalingPolicyConfiguration\n"
    "PredictiveScalingPredefinedLoadMetricSpecification\n"
    "PredictiveScalingPredefinedMetricPairSpecification\n"
    "PredictiveScalingPredefinedScalingMetricSpecification\n"
    "PredictiveScalingSchedulingBufferTime\nStepScalingPolicyConfiguration\n"
    "TargetTrackingScalingPolicyConfiguration\nPutScalingPolicyRequest\nPolicyARN\n"
    "PutScalingPolicyResponse\nSchedule\nTimezone\nScalableTargetAction\n"
    "PutScheduledActionRequest\nPutScheduledActionResponse\nRoleARN\nSuspendedState\n"
    "RegisterScalableTargetRequest\nScalableTargetARN\nRegisterScalableTargetResponse\n"
    "ResourceCapacity\nResourceIdMaxLen1600\nResourceIdsMaxLen1600\nResourceName\n"
    "ResourceNotFoundException\necs:service:DesiredCount\n"
    "ec2:spot-fleet-request:TargetCapacity\nelasticmapreduce:instancegroup:InstanceCount\n"
    "appstream:fleet:DesiredCapacity\ndynamodb:table:ReadCapacityUnits\n"
    "dynamodb:table:WriteCapacityUnits\ndynamodb:index:ReadCapacityUnits\n"
    "dynamodb:index:WriteCapacityUnits\nrds:cluster:ReadReplicaCount\n"
    "sagemaker:variant:DesiredInstanceCount\ncustom-resource:ResourceType:Property\n"
    "comprehend:document-classifier-endpoint:DesiredInferenceUnits\n"
    "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits\n"
    "lambda:function:ProvisionedConcurrency\ncassandra:table:ReadCapacityUnits\n"
    "cassandra:table:WriteCapacityUnits\nkafka:broker-storage:VolumeSize\n"
    "elasticache:cache-cluster:Nodes\nelasticache:replication-group:NodeGroups\n"
    "elasticache:replication-group:Replicas\nneptune:cluster:ReadReplicaCount\n"
    "sagemaker:variant:DesiredProvisionedConcurrency\n"
    "sagemaker:inference-component:DesiredCopyCount\n"
    "workspaces:workspacespool:DesiredUserSessions\nPredictedCapacity\nCreationTime\n"
    "ScalableTarget\nActivityId\nDescription\nCause\nStatusCode\nStatusMessage\nDetails\n"
    "ScalingActivity\nPending\nInProgress\nSuccessful\nOverridden\nUnfulfilled\nFailed\n"
    "ScalingActivityStatusCode\nScalingAdjustment\nScalingPolicy\nScalingSuspended\n"
    "ScheduledActionARN\nScheduledAction\necs\nelasticmapreduce\nec2\nappstream\ndynamodb\n"
    "rds\nsagemaker\ncustom-resource\ncomprehend\nlambda\ncassandra\nkafka\nelasticache\n"
    "neptune\nworkspaces\nMetricIntervalLowerBound\nMetricIntervalUpperBound\nStepAdjustment\n"
    "StepAdjustments\nDynamicScalingInSuspended\nDynamicScalingOutSuspended\n"
    "ScheduledScalingSuspended\nTagKey\nTagKeyList\nkey\nvalue\nTagMap\nTagResourceRequest\n"
    "TagResourceResponse\nTagValue\nTargetTrackingMetric\nTargetTrackingMetricDataQueries\n"
    "TargetTrackingMetricDataQuery\nTargetTrackingMetricDimension\n"
    "TargetTrackingMetricDimensionName\nTargetTrackingMetricDimensionValue\n"
    "TargetTrackingMetricDimensions\nTargetTrackingMetricName\nTargetTrackingMetricNamespace\n"
    "TargetTrackingMetricStat\nTargetTrackingMetricUnit\nScaleOutCooldown\nScaleInCooldown\n"
    "TimestampType\nTooManyTagsException\nTagKeys\nUntagResourceRequest\n"
    "UntagResourceResponse\nValidationException\nXmlString\nDeleteScalingPolicy\nPOST\n/\n"
    "DeleteScheduledAction\nDeregisterScalableTarget\nDescribeScalableTargets\n"
    "DescribeScalingActivities\nDescribeScalingPolicies\nDescribeScheduledActions\n"
    "GetPredictiveScalingForecast\nListTagsForResource\nPutScalingPolicy\nPutScheduledAction\n"
    "RegisterScalableTarget\nTagResource\nUntagResource\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {10,0,90,1,0,0}, {11,0,90,1,0,0}, {13,0,2,0,0,0}, {16,0,59,1,0,0}, {17,0,60,1,0,0},
    {19,0,24,0,0,0}, {22,0,45,0,0,0}, {23,0,46,0,0,0}, {24,0,44,0,0,0}, {25,0,48,0,0,0},
    {26,0,50,0,0,0}, {27,0,122,0,0,0}, {29,0,91,1,0,0}, {30,0,110,1,0,0}, {31,0,91,1,0,0},
    {32,0,96,1,0,0}, {30,0,110,1,0,0}, {35,0,91,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0},
    {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0}, {30,0,110,1,0,0}, {40,0,92,0,0,0},
    {32,0,96,0,0,0}, {41,0,39,0,0,0}, {42,0,138,0,0,0}, {44,0,99,0,0,0}, {42,0,138,0,0,0},
    {30,0,110,1,0,0}, {31,0,91,0,0,0}, {32,0,96,0,0,0}, {41,0,39,0,0,0}, {42,0,138,0,0,0},
    {46,0,31,0,0,0}, {48,0,100,0,0,0}, {42,0,138,0,0,0}, {50,0,92,0,0,0}, {30,0,110,1,0,0},
    {31,0,91,0,0,0}, {32,0,96,0,0,0}, {41,0,39,0,0,0}, {42,0,138,0,0,0}, {52,0,104,0,0,0},
    {42,0,138,0,0,0}, {54,0,92,0,0,0}, {30,0,110,1,0,0}, {31,0,91,0,0,0}, {32,0,96,0,0,0},
    {41,0,39,0,0,0}, {42,0,138,0,0,0}, {56,0,109,0,0,0}, {42,0,138,0,0,0}, {19,0,24,0,0,0},
    {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0}, {29,0,55,1,0,0}, {63,0,133,1,0,0},
    {64,0,133,1,0,0}, {66,0,38,0,0,0}, {18,0,5,0,0,0}, {67,0,133,0,0,0}, {19,0,24,0,0,0},
    {19,0,24,0,0,0}, {19,0,24,0,0,0}, {73,0,4,1,0,0}, {75,0,117,0,0,0}, {16,0,59,1,0,0},
    {17,0,60,1,0,0}, {77,0,72,1,0,0}, {13,0,37,0,0,0}, {83,0,42,1,0,0}, {84,0,43,1,0,0},
    {13,0,41,0,0,0}, {128,0,138,1,0,0}, {129,0,89,0,0,0}, {130,0,89,0,0,0}, {131,0,89,0,0,0},
    {13,0,52,0,0,0}, {19,0,24,0,0,0}, {139,0,49,1,0,0}, {140,0,93,0,0,0}, {142,0,64,1,0,0},
    {13,0,133,0,0,0}, {13,0,47,0,0,0}, {24,0,69,0,0,0}, {22,0,70,0,0,0}, {23,0,71,0,0,0},
    {13,0,65,0,0,0}, {69,0,30,1,0,0}, {61,0,26,0,0,0}, {152,0,74,0,0,0}, {153,0,138,0,0,0},
    {154,0,95,0,0,0}, {83,0,67,1,0,0}, {84,0,68,1,0,0}, {13,0,66,0,0,0}, {162,0,47,1,0,0},
    {163,0,80,0,0,0}, {164,0,81,0,0,0}, {165,0,79,0,0,0}, {166,0,58,0,0,0}, {167,0,58,0,0,0},
    {168,0,58,0,0,0}, {13,0,72,0,0,0}, {171,0,63,1,0,0}, {172,0,138,1,0,0}, {26,0,76,0,0,0},
    {179,0,73,1,0,0}, {180,0,77,0,0,0}, {181,0,82,0,0,0}, {182,0,61,0,0,0}, {183,0,62,0,0,0},
    {139,0,75,1,0,0}, {140,0,93,0,0,0}, {139,0,75,1,0,0}, {140,0,93,0,0,0}, {139,0,75,1,0,0},
    {140,0,93,0,0,0}, {29,0,55,1,0,0}, {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0},
    {138,0,56,0,0,0}, {189,0,113,0,0,0}, {190,0,132,0,0,0}, {184,0,78,0,0,0}, {192,0,91,1,0,0},
    {14,0,3,0,0,0}, {30,0,110,1,0,0}, {194,0,91,0,0,0}, {195,0,91,0,0,0}, {35,0,108,1,0,0},
    {31,0,91,1,0,0}, {32,0,96,1,0,0}, {63,0,133,0,0,0}, {64,0,133,0,0,0}, {196,0,98,0,0,0},
    {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0}, {130,0,89,0,0,0}, {129,0,89,0,0,0},
    {199,0,91,0,0,0}, {200,0,114,0,0,0}, {75,0,117,0,0,0}, {202,0,138,0,0,0}, {13,0,91,0,0,0},
    {19,0,25,0,0,0}, {207,0,4,0,0,0}, {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0},
    {130,0,89,1,0,0}, {129,0,89,1,0,0}, {233,0,89,0,0,0}, {199,0,91,1,0,0}, {234,0,133,1,0,0},
    {200,0,114,0,0,0}, {202,0,138,0,0,0}, {130,0,89,0,0,0}, {129,0,89,0,0,0}, {13,0,97,0,0,0},
    {13,0,101,0,0,0}, {236,0,90,1,0,0}, {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0},
    {237,0,138,1,0,0}, {238,0,138,1,0,0}, {63,0,133,1,0,0}, {64,0,133,0,0,0}, {239,0,102,1,0,0},
    {240,0,138,0,0,0}, {241,0,138,0,0,0}, {133,0,53,0,0,0}, {13,0,105,0,0,0}, {192,0,91,1,0,0},
    {29,0,55,1,0,0}, {30,0,110,1,0,0}, {31,0,91,1,0,0}, {32,0,96,1,0,0}, {138,0,56,1,0,0},
    {189,0,113,0,0,0}, {190,0,132,0,0,0}, {184,0,78,0,0,0}, {14,0,3,0,0,0}, {234,0,133,1,0,0},
    {35,0,108,1,0,0}, {253,0,91,1,0,0}, {30,0,110,1,0,0}, {194,0,91,1,0,0}, {195,0,91,0,0,0},
    {31,0,91,1,0,0}, {32,0,96,0,0,0}, {63,0,133,0,0,0}, {64,0,133,0,0,0}, {196,0,98,0,0,0},
    {234,0,133,1,0,0}, {13,0,107,0,0,0}, {270,0,47,0,0,0}, {271,0,47,0,0,0}, {250,0,103,1,0,0},
    {13,0,111,0,0,0}, {9,0,1,0,0,0}, {273,0,112,0,0,0}, {127,0,51,0,0,0}, {21,0,7,0,0,0},
    {82,0,40,0,0,0}, {274,0,106,0,0,0}, {275,0,106,0,0,0}, {276,0,106,0,0,0}, {13,0,115,0,0,0},
    {279,0,115,0,0,0}, {280,0,120,0,0,0}, {73,0,4,1,0,0}, {75,0,117,1,0,0}, {24,0,127,0,0,0},
    {22,0,128,0,0,0}, {23,0,129,0,0,0}, {13,0,123,0,0,0}, {61,0,26,0,0,0}, {69,0,30,1,0,0},
    {153,0,138,0,0,0}, {152,0,130,0,0,0}, {154,0,95,0,0,0}, {83,0,125,1,0,0}, {84,0,126,1,0,0},
    {13,0,124,0,0,0}, {171,0,121,1,0,0}, {172,0,138,1,0,0}, {26,0,131,0,0,0}, {162,0,47,1,0,0},
    {141,0,57,0,0,0}, {28,0,8,0,0,0}, {296,0,7,0,0,0}, {297,0,7,0,0,0}, {58,0,23,0,0,0},
    {19,0,25,0,0,0}, {207,0,4,0,0,0}, {73,0,4,1,0,0}, {300,0,116,1,0,0}, {19,0,24,0,0,0},};

const ShapeRow shapes[] = {
    {9,3,0,0,3,0,0,0,0,0,0}, {12,0,0,0,2,0,0,0,0,0,0}, {14,1,0,2,1,0,0,0,0,0,0},
    {15,3,192,3,0,1,1011,177,0,0,0}, {18,0,0,3,2,0,0,0,0,0,0}, {20,0,1,5,1,0,0,0,0,0,0},
    {21,5,0,6,0,0,0,0,0,0,0}, {28,0,0,6,6,0,0,0,0,0,0}, {33,0,0,12,4,0,0,0,0,0,0},
    {34,0,0,16,0,0,0,0,0,0,0}, {36,0,0,16,4,0,0,0,0,0,0}, {37,0,0,20,0,0,0,0,0,0,0},
    {38,0,0,20,3,0,0,0,0,0,0}, {39,0,0,23,0,0,0,0,0,0,0}, {43,0,0,23,5,0,0,0,0,0,0},
    {45,0,0,28,2,0,0,0,0,0,0}, {47,0,0,30,6,0,0,0,0,0,0}, {49,0,0,36,2,0,0,0,0,0,0},
    {51,0,0,38,6,0,0,0,0,0,0}, {53,0,0,44,2,0,0,0,0,0,0}, {55,0,0,46,6,0,0,0,0,0,0},
    {57,0,0,52,2,0,0,0,0,0,0}, {58,4,0,54,0,0,0,0,0,0,0}, {59,3,0,54,0,0,0,0,0,0,0},
    {60,3,0,54,0,0,0,0,0,0,0}, {61,3,192,54,0,1,2048,178,0,0,0}, {62,0,1,54,1,0,0,0,0,0,0},
    {65,0,0,55,6,0,0,0,0,0,0}, {68,0,0,61,3,0,0,0,0,0,0}, {69,3,192,64,0,1,255,178,0,0,0},
    {46,4,0,64,0,0,0,0,0,0,0}, {70,0,1,64,1,0,0,0,0,0,0}, {71,0,1,65,1,0,0,0,0,0,0},
    {72,0,1,66,1,0,0,0,0,0,0}, {74,0,0,67,1,0,0,0,0,0,0}, {76,0,0,68,1,0,0,0,0,0,0},
    {66,0,0,69,3,0,0,0,0,0,0}, {78,1,0,72,1,0,0,0,0,0,0}, {41,5,0,73,0,0,0,0,0,0,0},
    {82,3,0,3,3,0,0,0,0,0,0}, {85,0,0,73,2,0,0,0,0,0,0}, {86,3,0,75,0,0,0,0,0,0,0},
    {87,3,0,75,0,0,0,0,0,0,0}, {88,1,0,75,1,0,0,0,0,0,0}, {22,3,0,76,0,0,0,0,0,0,0},
    {89,3,0,76,0,0,0,0,0,0,0}, {90,7,0,76,0,0,0,0,0,0,0}, {93,3,0,6,5,0,0,0,0,0,0},
    {125,3,0,11,31,0,0,0,0,0,0}, {126,3,0,76,0,0,0,0,0,0,0}, {127,5,0,76,0,0,0,0,0,0,0},
    {132,0,0,76,4,0,0,0,0,0,0}, {133,1,0,80,1,0,0,0,0,0,0}, {134,0,1,81,1,0,0,0,0,0,0},
    {29,3,192,82,0,1,256,0,0,0,0}, {138,3,0,42,3,0,0,0,0,0,0}, {141,0,0,82,2,0,0,0,0,0,0},
    {143,0,0,84,1,0,0,0,0,0,0}, {144,1,0,85,1,0,0,0,0,0,0}, {145,1,0,86,1,0,0,0,0,0,0},
    {148,3,0,45,2,0,0,0,0,0,0}, {149,5,192,87,0,0,100,0,0,0,0}, {150,0,0,87,3,0,0,0,0,0,0},
    {151,1,0,90,1,0,0,0,0,0,0}, {155,0,0,91,5,0,0,0,0,0,0}, {156,0,0,96,2,0,0,0,0,0,0},
    {157,3,192,98,0,1,255,178,0,0,0}, {158,3,192,98,0,1,1024,178,0,0,0},
    {159,1,0,98,1,0,0,0,0,0,0}, {160,3,192,99,0,1,255,178,0,0,0},
    {161,3,192,99,0,1,255,178,0,0,0}, {169,0,0,99,7,0,0,0,0,0,0}, {170,1,0,106,1,0,0,0,0,0,0},
    {173,0,0,107,3,0,0,0,0,0,0}, {174,3,192,110,0,1,128,0,0,0,0},
    {175,3,192,110,0,1,1023,178,0,0,0}, {178,3,0,47,2,0,0,0,0,0,0}, {184,0,0,110,5,0,0,0,0,0,0},
    {185,0,0,115,2,0,0,0,0,0,0}, {186,0,0,117,2,0,0,0,0,0,0}, {187,0,0,119,2,0,0,0,0,0,0},
    {188,5,192,121,0,0,3600,0,0,0,0}, {191,0,0,121,8,0,0,0,0,0,0}, {193,0,0,129,2,0,0,0,0,0,0},
    {197,0,0,131,9,0,0,0,0,0,0}, {198,0,0,140,0,0,0,0,0,0,0}, {201,0,0,140,8,0,0,0,0,0,0},
    {203,0,0,148,1,0,0,0,0,0,0}, {204,5,0,149,0,0,0,0,0,0,0}, {31,3,0,149,0,0,0,178,0,0,0},
    {205,3,192,149,0,1,1600,178,0,0,0}, {206,1,128,149,1,0,50,0,0,0,0},
    {140,3,192,150,0,1,1023,0,0,0,0}, {208,0,1,150,2,0,0,0,0,0,0}, {154,4,0,152,0,0,0,0,0,0,0},
    {32,3,0,49,24,0,0,0,0,0,0}, {235,0,0,152,10,0,0,0,0,0,0}, {196,0,0,162,2,0,0,0,0,0,0},
    {44,1,0,164,1,0,0,0,0,0,0}, {48,1,0,165,1,0,0,0,0,0,0}, {242,0,0,166,12,0,0,0,0,0,0},
    {249,3,0,73,6,0,0,0,0,0,0}, {250,5,0,178,0,0,0,0,0,0,0}, {52,1,0,178,1,0,0,0,0,0,0},
    {251,0,0,179,11,0,0,0,0,0,0}, {252,4,0,190,0,0,0,0,0,0,0}, {254,0,0,190,11,0,0,0,0,0,0},
    {35,3,192,201,0,1,256,0,0,0,0}, {56,1,0,201,1,0,0,0,0,0,0}, {30,3,0,79,15,0,0,0,0,0,0},
    {272,0,0,202,3,0,0,0,0,0,0}, {273,1,0,205,1,0,0,0,0,0,0}, {189,0,0,206,5,0,0,0,0,0,0},
    {200,0,0,211,3,0,0,0,0,0,0}, {277,3,192,214,0,1,128,0,0,0,0},
    {278,1,192,214,1,0,200,0,0,0,0}, {281,2,0,215,2,0,0,0,0,0,0}, {282,0,0,217,2,0,0,0,0,0,0},
    {283,0,0,219,0,0,0,0,0,0,0}, {284,3,192,219,0,0,256,0,0,0,0}, {285,0,0,219,3,0,0,0,0,0,0},
    {286,1,0,222,1,0,0,0,0,0,0}, {287,0,0,223,5,0,0,0,0,0,0}, {288,0,0,228,2,0,0,0,0,0,0},
    {289,3,192,230,0,1,255,178,0,0,0}, {290,3,192,230,0,1,1024,178,0,0,0},
    {291,1,0,230,1,0,0,0,0,0,0}, {292,3,192,231,0,1,255,178,0,0,0},
    {293,3,192,231,0,1,255,178,0,0,0}, {294,0,0,231,3,0,0,0,0,0,0},
    {295,3,192,234,0,1,1023,178,0,0,0}, {190,0,0,234,6,0,0,0,0,0,0}, {298,8,0,240,0,0,0,0,0,0,0},
    {299,0,1,240,2,0,0,0,0,0,0}, {301,0,0,242,2,0,0,0,0,0,0}, {302,0,0,244,0,0,0,0,0,0,0},
    {303,0,1,244,1,0,0,0,0,0,0}, {304,3,0,245,0,0,0,178,0,0,0},};

const std::uint16_t enums[] = {
    6, 7, 8, 79, 80, 81, 79, 80, 81, 91, 92, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104,
    105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 135, 136, 137, 146, 147, 176, 177, 209, 210, 211, 212, 213, 214, 215, 216, 217,
    218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 243, 244, 245,
    246, 247, 248, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269,};

const std::uint16_t errors[] = {
    137, 54, 6, 32, 137, 54, 6, 32, 137, 54, 6, 32, 137, 33, 6, 32, 137, 33, 6, 32, 137, 27, 33,
    6, 32, 137, 33, 6, 32, 137, 32, 94, 137, 34, 54, 6, 27, 32, 137, 34, 54, 6, 32, 137, 34, 6,
    32, 94, 134, 137, 94, 137,};

const OperationRow operations[] = {
    {305,9,10,0,0,4,0,0,306,307}, {308,11,12,0,4,4,0,0,306,307}, {309,13,14,0,8,4,0,0,306,307},
    {310,15,16,0,12,4,0,1,306,307}, {311,17,18,0,16,4,0,2,306,307},
    {312,19,20,0,20,5,0,3,306,307}, {313,21,22,0,25,4,0,4,306,307},
    {314,28,29,0,29,2,0,0,306,307}, {315,35,36,0,31,1,0,0,306,307},
    {316,83,84,0,32,6,0,0,306,307}, {317,85,86,0,38,5,0,0,306,307},
    {318,87,88,0,43,4,0,0,306,307}, {319,118,119,0,47,3,0,0,306,307},
    {320,135,136,0,50,2,0,0,306,307},};

const PageRow pages[] = {
    {42,42,41,0,44}, {42,42,41,0,48}, {42,42,41,0,52}, {42,42,41,0,56},};

}  // namespace

const ServiceTable application_autoscaling_table = {
    {1,2,3,1,1,4,5,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
