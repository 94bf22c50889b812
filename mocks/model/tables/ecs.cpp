// The model of ecs (2014-11-13), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\necs\nECS\n2014-11-13\nAmazonEC2ContainerServiceV20141113\n1.1\nmin\nmax\n"
    "AcceleratorCountRequest\namazon-web-services\namd\nnvidia\nxilinx\nhabana\n"
    "AcceleratorManufacturer\nmember\nAcceleratorManufacturerSet\na100\ninferentia\nk520\nk80\n"
    "m60\nradeon-pro-v520\nt4\nvu9p\nv100\na10g\nh100\nt4g\nl40s\nl4\nAcceleratorName\n"
    "AcceleratorNameSet\nAcceleratorTotalMemoryMiBRequest\ngpu\nfpga\ninference\n"
    "AcceleratorType\nAcceleratorTypeSet\nmessage\nAccessDeniedException\nPUBLIC\nPRIVATE\n"
    "AccessType\nAccessTypeList\nalternateTargetGroupArn\nproductionListenerRule\n"
    "testListenerRule\nroleArn\nAdvancedConfiguration\nPENDING\nSTAGING\nSTAGED\nUPDATING\n"
    "UPDATED\nFAILED\nAgentUpdateStatus\nAllowedInstanceType\nAllowedInstanceTypeSet\nhttp\n"
    "http2\ngrpc\nApplicationProtocol\nENABLED\nDISABLED\nAssignPublicIp\ngateway\ncluster\n"
    "AssociateGatewayWithClusterRequest\ngatewayArn\nclusterArn\nstatus\n"
    "AssociateGatewayWithClusterResponse\nid\ntype\ndetails\nAttachment\nAttachmentDetails\n"
    "attachmentArn\nAttachmentStateChange\nAttachmentStateChanges\nAttachments\nCONFIGURED\n"
    "AttestationPolicyStatus\nname\nvalue\ntargetType\ntargetId\nAttribute\n"
    "AttributeLimitExceededException\nAttributes\nAutoRepairActionsStatus\nactionsStatus\n"
    "AutoRepairConfiguration\nautoScalingGroupArn\nmanagedScaling\n"
    "managedTerminationProtection\nmanagedDraining\nAutoScalingGroupProvider\n"
    "AutoScalingGroupProviderUpdate\nAvailabilityZoneRebalancing\nsubnets\nsecurityGroups\n"
    "assignPublicIp\nAwsVpcConfiguration\nincluded\nrequired\nexcluded\nBareMetal\n"
    "BaselineEbsBandwidthMbpsRequest\nBlockedException\nBoolean\nBoxedBoolean\nBoxedDouble\n"
    "BoxedInteger\nBurstablePerformance\nX86_64\nARM64\nCPUArchitecture\ncanaryPercent\n"
    "canaryBakeTimeInMinutes\nCanaryConfiguration\nON_DEMAND\nSPOT\nRESERVED\n"
    "CapacityOptionType\ncapacityProviderArn\nautoScalingGroupProvider\n"
    "managedInstancesProvider\nupdateStatus\nupdateStatusReason\ntags\nCapacityProvider\nTAGS\n"
    "CapacityProviderField\nCapacityProviderFieldList\nPROVISIONING\nACTIVE\nDEPROVISIONING\n"
    "INACTIVE\nCapacityProviderStatus\nCapacityProviderStrategy\ncapacityProvider\nweight\n"
    "base\nCapacityProviderStrategyItem\nCapacityProviderStrategyItemBase\n"
    "CapacityProviderStrategyItemWeight\nEC2_AUTOSCALING\nMANAGED_INSTANCES\nFARGATE\n"
    "FARGATE_SPOT\nCapacityProviderType\nCREATE_IN_PROGRESS\nCREATE_COMPLETE\nCREATE_FAILED\n"
    "DELETE_IN_PROGRESS\nDELETE_COMPLETE\nDELETE_FAILED\nUPDATE_IN_PROGRESS\nUPDATE_COMPLETE\n"
    "UPDATE_FAILED\nCapacityProviderUpdateStatus\nCapacityProviders\nRESERVATIONS_ONLY\n"
    "RESERVATIONS_FIRST\nRESERVATIONS_EXCLUDED\nCapacityReservationPreference\n"
    "reservationGroupArn\nreservationPreference\nCapacityReservationRequest\nClientException\n"
    "clusterName\nconfiguration\nregisteredContainerInstancesCount\nrunningTasksCount\n"
    "pendingTasksCount\nactiveServicesCount\nstatistics\nsettings\ncapacityProviders\n"
    "defaultCapacityProviderStrategy\nattachments\nattachmentsStatus\nserviceConnectDefaults\n"
    "Cluster\nexecuteCommandConfiguration\nmanagedStorageConfiguration\nClusterConfiguration\n"
    "ClusterContainsCapacityProviderException\nClusterContainsContainerInstancesException\n"
    "ClusterContainsServicesException\nClusterContainsTasksException\nATTACHMENTS\n"
    "CONFIGURATIONS\nSETTINGS\nSTATISTICS\nClusterField\nClusterFieldList\n"
    "ClusterNotFoundException\nnamespace\nClusterServiceConnectDefaults\n"
    "ClusterServiceConnectDefaultsRequest\nClusterSetting\ncontainerInsights\n"
    "ClusterSettingName\nClusterSettings\nClusters\nEC2\nEXTERNAL\nCompatibility\n"
    "CompatibilityList\nresourceIds\nConflictException\nCONNECTED\nDISCONNECTED\nConnectivity\n"
    "containerArn\ntaskArn\nimage\nimageDigest\nruntimeId\nlastStatus\nexitCode\nreason\n"
    "networkBindings\nnetworkInterfaces\nhealthStatus\nmanagedAgents\ncpu\nmemory\n"
    "memoryReservation\ngpuIds\nneuronDeviceIds\ngpuSharingStrategy\nContainer\nSTART\n"
    "COMPLETE\nSUCCESS\nHEALTHY\nContainerCondition\nrepositoryCredentials\nlinks\n"
    "portMappings\nessential\nrestartPolicy\nentryPoint\ncommand\nenvironment\n"
    "environmentFiles\nmountPoints\nvolumesFrom\nlinuxParameters\nsecrets\ndependsOn\n"
    "startTimeout\nstopTimeout\nversionConsistency\nhostname\nuser\nworkingDirectory\n"
    "disableNetworking\nprivileged\nreadonlyRootFilesystem\ndnsServers\ndnsSearchDomains\n"
    "extraHosts\ndockerSecurityOptions\ninteractive\npseudoTerminal\ndockerLabels\nulimits\n"
    "logConfiguration\nhealthCheck\nsystemControls\nresourceRequirements\n"
    "firelensConfiguration\ncredentialSpecs\nContainerDefinition\nContainerDefinitions\n"
    "ContainerDependencies\ncontainerName\ncondition\nContainerDependency\nContainerImage\n"
    "ContainerImages\ncontainerInstanceArn\nec2InstanceId\ncapacityProviderName\nversion\n"
    "versionInfo\nremainingResources\nregisteredResources\nstatusReason\nagentConnected\n"
    "agentUpdateStatus\nattributes\nregisteredAt\ngpuDevices\nContainerInstance\n"
    "CONTAINER_INSTANCE_HEALTH\nContainerInstanceField\nContainerInstanceFieldList\n"
    "overallStatus\nContainerInstanceHealthStatus\nDRAINING\nREGISTERING\nDEREGISTERING\n"
    "REGISTRATION_FAILED\nContainerInstanceStatus\nContainerInstances\nContainerOverride\n"
    "ContainerOverrides\nenabled\nignoredExitCodes\nrestartAttemptPeriod\n"
    "ContainerRestartPolicy\nContainerStateChange\nContainerStateChanges\nContainers\n"
    "serviceDeploymentArn\nhookId\naction\nContinueServiceDeploymentRequest\n"
    "ContinueServiceDeploymentResponse\nintel\nCpuManufacturer\nCpuManufacturerSet\n"
    "CreateCapacityProviderRequest\nCreateCapacityProviderResponse\nCreateClusterRequest\n"
    "CreateClusterResponse\ndaemonName\ndaemonTaskDefinitionArn\ncapacityProviderArns\n"
    "deploymentConfiguration\npropagateTags\nenableECSManagedTags\nenableExecuteCommand\n"
    "clientToken\ncritical\nCreateDaemonRequest\ndaemonArn\ncreatedAt\ndeploymentArn\n"
    "CreateDaemonResponse\nexecutionRoleArn\ninfrastructureRoleArn\nserviceName\n"
    "healthCheckPath\nprimaryContainer\ntaskRoleArn\nnetworkConfiguration\ncpuArchitecture\n"
    "scalingTarget\ntaskDefinitionArn\nCreateExpressGatewayServiceRequest\nservice\n"
    "CreateExpressGatewayServiceResponse\ndeletionProtection\nCreateGatewayRequest\n"
    "CreateGatewayResponse\ninstanceLaunchTemplate\ninfrastructureOptimization\n"
    "autoRepairConfiguration\nCreateManagedInstancesProviderConfiguration\ntaskDefinition\n"
    "availabilityZoneRebalancing\nloadBalancers\nserviceRegistries\ndesiredCount\nlaunchType\n"
    "capacityProviderStrategy\nplatformVersion\nrole\nplacementConstraints\nplacementStrategy\n"
    "healthCheckGracePeriodSeconds\nschedulingStrategy\ndeploymentController\n"
    "serviceConnectConfiguration\nvolumeConfigurations\nvpcLatticeConfigurations\n"
    "gatewayConnectors\nmonitoring\nCreateServiceRequest\nCreateServiceResponse\nexternalId\n"
    "scale\nCreateTaskSetRequest\ntaskSet\nCreateTaskSetResponse\nbefore\nafter\nCreatedAt\n"
    "alarmNames\nenable\nDaemonAlarmConfiguration\narn\nrunningCount\nwithoutDaemonCount\n"
    "DaemonCapacityProvider\nDaemonCapacityProviderList\nfailureCount\nthreshold\n"
    "DaemonCircuitBreaker\nDaemonContainerDefinition\nDaemonContainerDefinitionList\n"
    "DaemonContainerImage\nDaemonContainerImages\ndaemonDeploymentArn\ntargetDaemonRevision\n"
    "sourceDaemonRevisions\ncircuitBreaker\nalarms\nrollback\nstartedAt\nstoppedAt\n"
    "finishedAt\nDaemonDeployment\ntriggeredAlarmNames\nDaemonDeploymentAlarms\n"
    "runningInstanceCount\nwithoutDaemonInstanceCount\ndrainingInstanceCount\n"
    "DaemonDeploymentCapacityProvider\nDaemonDeploymentCapacityProviderList\ndrainPercent\n"
    "bakeTimeInMinutes\nDaemonDeploymentConfiguration\nDaemonDeploymentList\n"
    "totalRunningInstanceCount\ntotalWithoutDaemonInstanceCount\ntotalDrainingInstanceCount\n"
    "DaemonDeploymentRevisionDetail\nDaemonDeploymentRevisionDetailList\nTRIGGERED\n"
    "MONITORING\nMONITORING_COMPLETE\nDaemonDeploymentRollbackMonitorsStatus\nSUCCESSFUL\n"
    "STOPPED\nSTOP_REQUESTED\nIN_PROGRESS\nROLLBACK_IN_PROGRESS\nROLLBACK_SUCCESSFUL\n"
    "ROLLBACK_FAILED\nDaemonDeploymentStatus\nDaemonDeploymentStatusList\n"
    "targetDaemonRevisionArn\nDaemonDeploymentSummary\nDaemonDeploymentSummaryList\n"
    "currentRevisions\nupdatedAt\nDaemonDetail\nDaemonDrainPercent\nnone\nshared\n"
    "DaemonIpcMode\ncapabilities\ndevices\ninitProcessEnabled\ntmpfs\nDaemonLinuxParameters\n"
    "DaemonNotActiveException\nDaemonNotFoundException\nDaemonPidMode\nDAEMON\nNONE\n"
    "DaemonPropagateTags\ndaemonRevisionArn\ncontainerImages\nDaemonRevision\n"
    "totalRunningCount\ntotalWithoutDaemonCount\nDaemonRevisionDetail\n"
    "DaemonRevisionDetailList\nDaemonRevisions\nrollbackTargetDaemonRevisionArn\n"
    "rollbackCapacityProviders\nDaemonRollback\nDaemonStatus\nDaemonSummariesList\n"
    "DaemonSummary\nfamily\nrevision\ncontainerDefinitions\nvolumes\ndeleteRequestedAt\n"
    "registeredBy\npidMode\nipcMode\nDaemonTaskDefinition\nLAST_REGISTERED\n"
    "DaemonTaskDefinitionRevisionFilter\nDELETED\nDaemonTaskDefinitionStatus\nALL\n"
    "DaemonTaskDefinitionStatusFilter\nDaemonTaskDefinitionSummaries\n"
    "DaemonTaskDefinitionSummary\nhost\nlogDriverVolumeConfiguration\nDaemonVolume\n"
    "DaemonVolumeList\nprincipalArn\nDeleteAccountSettingRequest\nsetting\n"
    "DeleteAccountSettingResponse\nDeleteAttributesRequest\nDeleteAttributesResponse\n"
    "DeleteCapacityProviderRequest\nDeleteCapacityProviderResponse\nDeleteClusterRequest\n"
    "DeleteClusterResponse\nDeleteDaemonRequest\nDeleteDaemonResponse\ndaemonTaskDefinition\n"
    "DeleteDaemonTaskDefinitionRequest\nDeleteDaemonTaskDefinitionResponse\nserviceArn\n"
    "DeleteExpressGatewayServiceRequest\nDeleteExpressGatewayServiceResponse\n"
    "DeleteGatewayRequest\nDeleteGatewayResponse\nforce\nDeleteServiceRequest\n"
    "DeleteServiceResponse\ntaskDefinitions\nDeleteTaskDefinitionsRequest\nfailures\n"
    "DeleteTaskDefinitionsResponse\nDeleteTaskSetRequest\nDeleteTaskSetResponse\npendingCount\n"
    "failedTasks\nplatformFamily\nrolloutState\nrolloutStateReason\nserviceConnectResources\n"
    "fargateEphemeralStorage\nDeployment\nDeploymentAlarms\nresetOnHealthyTask\n"
    "thresholdConfiguration\nDeploymentCircuitBreaker\ndeploymentCircuitBreaker\n"
    "maximumPercent\nminimumHealthyPercent\nstrategy\nlifecycleHooks\nlinearConfiguration\n"
    "canaryConfiguration\nearlySuccessCriteria\nDeploymentConfiguration\nDeploymentController\n"
    "CODE_DEPLOY\nDeploymentControllerType\nhealthyPercent\nsourceServiceRevisionCleanup\n"
    "DeploymentEarlySuccessCriteria\nkmsKeyId\nDeploymentEphemeralStorage\nhookTargetArn\n"
    "lifecycleStages\nhookDetails\ntimeoutConfiguration\nDeploymentLifecycleHook\nROLLBACK\n"
    "CONTINUE\nDeploymentLifecycleHookAction\ntargetArn\nexpiresAt\ntimeoutAction\n"
    "DeploymentLifecycleHookDetail\nDeploymentLifecycleHookDetailList\n"
    "DeploymentLifecycleHookDuration\nDeploymentLifecycleHookList\nRECONCILE_SERVICE\n"
    "PRE_SCALE_UP\nPOST_SCALE_UP\nTEST_TRAFFIC_SHIFT\nPOST_TEST_TRAFFIC_SHIFT\n"
    "PRE_PRODUCTION_TRAFFIC_SHIFT\nPRODUCTION_TRAFFIC_SHIFT\nPOST_PRODUCTION_TRAFFIC_SHIFT\n"
    "DeploymentLifecycleHookStage\nDeploymentLifecycleHookStageList\nAWAITING_ACTION\n"
    "SUCCEEDED\nTIMED_OUT\nDeploymentLifecycleHookStatus\nAWS_LAMBDA\nPAUSE\n"
    "DeploymentLifecycleHookTargetType\ntimeoutInMinutes\n"
    "DeploymentLifecycleHookTimeoutConfiguration\nCOMPLETED\nDeploymentRolloutState\nROLLING\n"
    "BLUE_GREEN\nLINEAR\nCANARY\nDeploymentStrategy\nDeployments\ncontainerInstance\n"
    "DeregisterContainerInstanceRequest\nDeregisterContainerInstanceResponse\n"
    "DeregisterTaskDefinitionRequest\nDeregisterTaskDefinitionResponse\ninclude\nmaxResults\n"
    "nextToken\nDescribeCapacityProvidersRequest\nDescribeCapacityProvidersResponse\nclusters\n"
    "DescribeClustersRequest\nDescribeClustersResponse\ncontainerInstances\n"
    "DescribeContainerInstancesRequest\nDescribeContainerInstancesResponse\n"
    "daemonDeploymentArns\nDescribeDaemonDeploymentsRequest\ndaemonDeployments\n"
    "DescribeDaemonDeploymentsResponse\nDescribeDaemonRequest\ndaemon\nDescribeDaemonResponse\n"
    "daemonRevisionArns\nDescribeDaemonRevisionsRequest\ndaemonRevisions\n"
    "DescribeDaemonRevisionsResponse\nDescribeDaemonTaskDefinitionRequest\n"
    "DescribeDaemonTaskDefinitionResponse\nDescribeExpressGatewayServiceRequest\n"
    "DescribeExpressGatewayServiceResponse\nscheme\naccessLogs\nwebACLArn\nport\nprotocol\n"
    "maxAlbCount\ncurrentAlbCount\nhttpDesync\ntestTrafficRules\n"
    "DescribeGatewayAlbConfiguration\nhostSharedAlb\nDescribeGatewayConfiguration\n"
    "DescribeGatewayRequest\nDescribeGatewayResourcesRequest\ngatewayResources\n"
    "DescribeGatewayResourcesResponse\nDescribeGatewayResponse\ngatewayRouteArn\n"
    "DescribeGatewayRouteRequest\ngatewayRoute\nDescribeGatewayRouteResponse\n"
    "serviceDeploymentArns\nDescribeServiceDeploymentsRequest\nserviceDeployments\n"
    "DescribeServiceDeploymentsResponse\nserviceRevisionArns\nDescribeServiceRevisionsRequest\n"
    "serviceRevisions\nDescribeServiceRevisionsResponse\nservices\nDescribeServicesRequest\n"
    "DescribeServicesResponse\nDescribeTaskDefinitionRequest\nDescribeTaskDefinitionResponse\n"
    "taskSets\nDescribeTaskSetsRequest\nDescribeTaskSetsResponse\ntasks\nDescribeTasksRequest\n"
    "DescribeTasksResponse\nRUNNING\nDesiredStatus\nhostPath\ncontainerPath\npermissions\n"
    "Device\nread\nwrite\nmknod\nDeviceCgroupPermission\nDeviceCgroupPermissions\nDevicesList\n"
    "DisassociateGatewayFromClusterRequest\nDisassociateGatewayFromClusterResponse\n"
    "DiscoverPollEndpointRequest\nendpoint\ntelemetryEndpoint\nserviceConnectEndpoint\n"
    "DiscoverPollEndpointResponse\nkey\nDockerLabelsMap\nscope\nautoprovision\ndriver\n"
    "driverOpts\nlabels\nDockerVolumeConfiguration\nDouble\nDuration\nEBSKMSKeyId\nvolume\n"
    "EBSResourceType\nEBSSnapshotId\nresourceType\nEBSTagSpecification\nEBSTagSpecifications\n"
    "EBSVolumeType\ncurrentDeployment\nactiveConfigurations\nECSExpressGatewayService\n"
    "ingressPaths\nautoScaling\nmetricAlarms\nserviceSecurityGroups\nlogGroups\n"
    "gatewayConnections\nECSManagedResources\nECSVolumeName\naccessPointId\niam\n"
    "EFSAuthorizationConfig\nEFSAuthorizationConfigIAM\nEFSTransitEncryption\nfileSystemId\n"
    "rootDirectory\ntransitEncryption\ntransitEncryptionPort\nauthorizationConfig\n"
    "EFSVolumeConfiguration\nloadBalancerArn\nlistenerArn\nsecurityGroup\ngatewayRouteArns\n"
    "ElbGatewayResources\nElbGatewayResourcesList\nEnvironmentFile\ns3\nEnvironmentFileType\n"
    "EnvironmentFiles\nEnvironmentVariables\nsizeInGiB\nEphemeralStorage\n"
    "ExcludedInstanceType\nExcludedInstanceTypeSet\nlogging\nExecuteCommandConfiguration\n"
    "cloudWatchLogGroupName\ncloudWatchEncryptionEnabled\ns3BucketName\ns3EncryptionEnabled\n"
    "s3KeyPrefix\nExecuteCommandLogConfiguration\nDEFAULT\nOVERRIDE\nExecuteCommandLogging\n"
    "container\ntask\nExecuteCommandRequest\nsession\nExecuteCommandResponse\n"
    "ExpressCpuArchitecture\ncontainerPort\nawsLogsConfiguration\nExpressGatewayContainer\n"
    "credentialsParameter\nExpressGatewayRepositoryCredentials\nminTaskCount\nmaxTaskCount\n"
    "autoScalingMetric\nautoScalingTargetValue\nExpressGatewayScalingTarget\nlogGroup\n"
    "logStreamPrefix\nExpressGatewayServiceAwsLogsConfiguration\nserviceRevisionArn\n"
    "ExpressGatewayServiceConfiguration\nExpressGatewayServiceConfigurations\n"
    "ExpressGatewayServiceInclude\nExpressGatewayServiceIncludeList\n"
    "ExpressGatewayServiceNetworkConfiguration\nAVERAGE_CPU\nAVERAGE_MEMORY\n"
    "REQUEST_COUNT_PER_TARGET\nExpressGatewayServiceScalingMetric\nstatusCode\n"
    "ExpressGatewayServiceStatus\nExpressGatewayServiceStatusCode\ndomain\n"
    "FSxWindowsFileServerAuthorizationConfig\nFSxWindowsFileServerVolumeConfiguration\ndetail\n"
    "Failure\nFailures\noptions\nFirelensConfiguration\nFirelensConfigurationOptionsMap\n"
    "fluentd\nfluentbit\nFirelensConfigurationType\naccessType\nGateway\nmonitor\ndefensive\n"
    "strictest\nGatewayAlbDesyncMitigationMode\nHTTP\nHTTPS\nGatewayAlbProtocol\nheader\n"
    "GatewayAlbTestTrafficRules\nDISASSOCIATING\nGatewayClusterAssociationStatus\n"
    "GatewayClusterAssociationStatusList\nGatewayClusterAssociationSummary\n"
    "GatewayClusterAssociationSummaryList\nGatewayConfiguration\nportName\nserviceUrl\n"
    "resources\nGatewayConnection\nacmCertificateArn\nloadBalancerSecurityGroupArns\n"
    "listenerRuleArn\ntestListenerRuleArn\ntargetGroupArn\nGatewayConnectionAlbResources\n"
    "GatewayConnectionAlbResourcesList\nGatewayConnectionList\nGatewayConnectionResources\n"
    "filters\nderegistrationDelay\nGatewayConnector\ntimeoutSeconds\n"
    "GatewayConnectorDeregistrationDelay\n"
    "GatewayConnectorDeregistrationDelayTimeoutSecondsInteger\naccessTypes\n"
    "GatewayConnectorFilters\nhealthCheckProtocol\nhealthCheckPort\nhealthCheckTimeoutSeconds\n"
    "healthCheckIntervalSeconds\nhealthyThresholdCount\nunhealthyThresholdCount\nmatcher\n"
    "GatewayConnectorHealthCheck\nhttpCode\ngrpcCode\nGatewayConnectorHealthCheckMatcher\n"
    "GatewayConnectorHealthCheckProtocol\nGatewayConnectorList\ndestination\n"
    "GatewayElbAccessLogConfiguration\nGatewayElbAccessLogDestination\nbucket\nprefix\n"
    "GatewayElbAccessLogS3Destination\nipv4\ndualstack\ndualstack-without-public-ipv4\n"
    "GatewayElbIpAddressType\ninboundSecurityGroup\nipAddressType\n"
    "GatewayElbNetworkConfiguration\ninternet-facing\ninternal\nGatewayElbScheme\n"
    "GatewayInfrastructureResources\nGatewayNotFoundException\noperation\ncode\n"
    "GatewayOperationError\nGatewayOperationErrorList\nerrors\nGatewayResourceFailure\n"
    "GatewayResourceFailureList\nGatewayResources\nserviceContainerPortName\nGatewayRoute\n"
    "testListenerRuleArns\nloadBalancerSecurityGroups\nserviceSecurityGroupArn\n"
    "GatewayRouteAlbResources\nGatewayRouteAlbResourcesList\nruleArns\n"
    "GatewayRouteLoadBalancerSecurityGroup\nGatewayRouteLoadBalancerSecurityGroupList\n"
    "GatewayRouteResources\nGatewayRouteStatus\nGatewayRouteStatusList\nGatewayRouteSummary\n"
    "GatewayRouteSummaryList\nGatewayStatus\nGatewayStatusList\nGatewaySummary\n"
    "GatewaySummaryList\nvalues\nGatewayTestTrafficHeader\nGetTaskProtectionRequest\n"
    "protectedTasks\nGetTaskProtectionResponse\ngpuId\nsharingMode\ntotalMemoryInMiB\n"
    "remainingMemoryInMiB\ncontainerCount\nGpuDevice\nGpuDevices\nGpuIds\nIDLE\nNVIDIA_MPS\n"
    "DEDICATED\nGpuSharingMode\ninterval\ntimeout\nretries\nstartPeriod\nHealthCheck\n"
    "UNHEALTHY\nUNKNOWN\nHealthStatus\nHealthyPercentInteger\nHookDetails\nipAddress\n"
    "HostEntry\nHostEntryList\nHostSharedAlbConfiguration\nsourcePath\nHostVolumeProperties\n"
    "IAMRoleArn\ndeviceName\ndeviceType\nInferenceAccelerator\nInferenceAcceleratorOverride\n"
    "InferenceAcceleratorOverrides\nInferenceAccelerators\nscaleInAfter\n"
    "InfrastructureOptimization\nIngressPathSummaries\nIngressPathSummary\ncurrent\nprevious\n"
    "InstanceGeneration\nInstanceGenerationSet\nlastUpdated\nlastStatusChange\n"
    "InstanceHealthCheckResult\nInstanceHealthCheckResultList\nOK\nIMPAIRED\n"
    "INSUFFICIENT_DATA\nINITIALIZING\nInstanceHealthCheckState\nCONTAINER_RUNTIME\n"
    "ACCELERATED_COMPUTE\nAGENT_CONNECTIVITY\nInstanceHealthCheckType\nec2InstanceProfileArn\n"
    "storageConfiguration\nlocalStorageConfiguration\ncapacityOptionType\n"
    "instanceMetadataTagsPropagation\ninstanceRequirements\nfipsEnabled\ncapacityReservations\n"
    "nitroEnclavesEnabled\nInstanceLaunchTemplate\nInstanceLaunchTemplateUpdate\nvCpuCount\n"
    "memoryMiB\ncpuManufacturers\nmemoryGiBPerVCpu\nexcludedInstanceTypes\n"
    "instanceGenerations\nspotMaxPricePercentageOverLowestPrice\n"
    "onDemandMaxPricePercentageOverLowestPrice\nbareMetal\nburstablePerformance\n"
    "requireHibernateSupport\nnetworkInterfaceCount\nlocalStorage\nlocalStorageTypes\n"
    "totalLocalStorageGB\nbaselineEbsBandwidthMbps\nacceleratorTypes\nacceleratorCount\n"
    "acceleratorManufacturers\nacceleratorNames\nacceleratorTotalMemoryMiB\n"
    "networkBandwidthGbps\nallowedInstanceTypes\n"
    "maxSpotPriceAsPercentageOfOptimalOnDemandPrice\nInstanceRequirementsRequest\nInteger\n"
    "IntegerList\nInvalidParameterException\nIpcMode\nSHARED\nISOLATED_SANDBOX\n"
    "CONFIDENTIAL_SANDBOX\nIsolationMode\nadd\ndrop\nKernelCapabilities\nKeyValuePair\n"
    "LaunchType\nLimitExceededException\nstepPercent\nstepBakeTimeInMinutes\n"
    "LinearConfiguration\nsharedMemorySize\nmaxSwap\nswappiness\nLinuxParameters\n"
    "effectiveSettings\nListAccountSettingsRequest\nListAccountSettingsResponse\n"
    "attributeName\nattributeValue\nListAttributesRequest\nListAttributesResponse\n"
    "ListClustersRequest\nclusterArns\nListClustersResponse\nfilter\n"
    "ListContainerInstancesRequest\ncontainerInstanceArns\nListContainerInstancesResponse\n"
    "ListDaemonDeploymentsRequest\nListDaemonDeploymentsResponse\nfamilyPrefix\nsort\n"
    "ListDaemonTaskDefinitionsRequest\ndaemonTaskDefinitions\n"
    "ListDaemonTaskDefinitionsResponse\nListDaemonsRequest\ndaemonSummariesList\n"
    "ListDaemonsResponse\nListGatewayClusterAssociationsRequest\ngatewayClusterAssociations\n"
    "ListGatewayClusterAssociationsResponse\nListGatewayRoutesRequest\ngatewayRoutes\n"
    "ListGatewayRoutesResponse\nnames\nListGatewaysRequest\ngateways\nListGatewaysResponse\n"
    "ListServiceDeploymentsRequest\nListServiceDeploymentsResponse\n"
    "ListServicesByNamespaceRequest\nserviceArns\nListServicesByNamespaceResponse\n"
    "resourceManagementType\nListServicesRequest\nListServicesResponse\nresourceArn\n"
    "ListTagsForResourceRequest\nListTagsForResourceResponse\n"
    "ListTaskDefinitionFamiliesRequest\nfamilies\nListTaskDefinitionFamiliesResponse\n"
    "ListTaskDefinitionsRequest\ntaskDefinitionArns\nListTaskDefinitionsResponse\nstartedBy\n"
    "desiredStatus\nListTasksRequest\ntaskArns\nListTasksResponse\nloadBalancerName\n"
    "advancedConfiguration\nLoadBalancer\nLoadBalancers\nLocalStorage\nhdd\nssd\n"
    "LocalStorageType\nLocalStorageTypeSet\nlogDriver\nsecretOptions\nLogConfiguration\n"
    "LogConfigurationOptionsMap\njson-file\nsyslog\njournald\ngelf\nawslogs\nsplunk\n"
    "awsfirelens\nLogDriver\nLogDriverVolumeConfiguration\nLong\nlastStartedAt\nManagedAgent\n"
    "ExecuteCommandAgent\nManagedAgentName\nmanagedAgentName\nManagedAgentStateChange\n"
    "ManagedAgentStateChanges\nManagedAgents\nManagedApplicationAutoScalingPolicies\n"
    "policyType\ntargetValue\nmetric\nManagedApplicationAutoScalingPolicy\nscalableTarget\n"
    "applicationAutoScalingPolicies\nManagedAutoScaling\ndomainName\nManagedCertificate\n"
    "ManagedDraining\nloadBalancer\ncertificate\nlistener\nrule\ntargetGroups\n"
    "ManagedIngressPath\nManagedIngressPaths\nuseLocalStorage\n"
    "ManagedInstancesLocalStorageConfiguration\nBASIC\nDETAILED\n"
    "ManagedInstancesMonitoringOptions\nManagedInstancesNetworkConfiguration\n"
    "ManagedInstancesProvider\nstorageSizeGiB\nManagedInstancesStorageConfiguration\n"
    "ManagedListener\nManagedListenerRule\nsubnetIds\nsecurityGroupIds\nManagedLoadBalancer\n"
    "logGroupName\nManagedLogGroup\nManagedLogGroups\nManagedMetricAlarm\nManagedMetricAlarms\n"
    "ManagedResourceStatus\nminCapacity\nmaxCapacity\nManagedScalableTarget\ntargetCapacity\n"
    "minimumScalingStepSize\nmaximumScalingStepSize\ninstanceWarmupPeriod\nManagedScaling\n"
    "ManagedScalingInstanceWarmupPeriod\nManagedScalingStatus\nManagedScalingStepSize\n"
    "ManagedScalingTargetCapacity\nManagedSecurityGroup\nManagedSecurityGroups\n"
    "fargateEphemeralStorageKmsKeyId\nManagedStorageConfiguration\nManagedTargetGroup\n"
    "ManagedTargetGroups\nManagedTerminationProtection\nMemoryGiBPerVCpuRequest\n"
    "MemoryMiBRequest\nmetricNames\nresolutionSeconds\nMetricConfiguration\n"
    "MetricConfigurationList\nMetricName\nMetricNamesList\nMetricResolutionSeconds\n"
    "MissingVersionException\nmetricConfigurations\nMonitoringConfiguration\nsourceVolume\n"
    "readOnly\nMountPoint\nMountPointList\nNamespaceNotFoundException\n"
    "NetworkBandwidthGbpsRequest\nbindIP\nhostPort\ncontainerPortRange\nhostPortRange\n"
    "NetworkBinding\nNetworkBindings\nawsvpcConfiguration\nNetworkConfiguration\nattachmentId\n"
    "privateIpv4Address\nipv6Address\nNetworkInterface\nNetworkInterfaceCountRequest\n"
    "NetworkInterfaces\nbridge\nawsvpc\nNetworkMode\nNeuronDeviceIds\n"
    "NoUpdateAvailableException\nmaxComputePercent\nNvidiaMpsAllocation\n"
    "NvidiaMpsAllocationMaxComputePercentInteger\nNvidiaMpsAllocationMemoryInteger\n"
    "WINDOWS_SERVER_2019_FULL\nWINDOWS_SERVER_2019_CORE\nWINDOWS_SERVER_2016_FULL\n"
    "WINDOWS_SERVER_2004_CORE\nWINDOWS_SERVER_2022_CORE\nWINDOWS_SERVER_2022_FULL\n"
    "WINDOWS_SERVER_2025_CORE\nWINDOWS_SERVER_2025_FULL\nWINDOWS_SERVER_20H2_CORE\nLINUX\n"
    "OSFamily\nPidMode\nexpression\nPlacementConstraint\ndistinctInstance\nmemberOf\n"
    "PlacementConstraintType\nPlacementConstraints\nPlacementStrategies\nfield\n"
    "PlacementStrategy\nrandom\nspread\nbinpack\nPlacementStrategyType\nPlatformDevice\nGPU\n"
    "NEURON_DEVICE\nPlatformDeviceType\nPlatformDevices\n"
    "PlatformTaskDefinitionIncompatibilityException\nPlatformUnknownException\nappProtocol\n"
    "PortMapping\nPortMappingList\nPortNumber\nGATEWAY\nPropagateGatewayTags\n"
    "CAPACITY_PROVIDER\nPropagateMITags\nTASK_DEFINITION\nSERVICE\nPropagateTags\n"
    "protectionEnabled\nexpirationDate\nProtectedTask\nProtectedTasks\nproperties\n"
    "ProxyConfiguration\nProxyConfigurationProperties\nAPPMESH\nProxyConfigurationType\n"
    "PutAccountSettingDefaultRequest\nPutAccountSettingDefaultResponse\n"
    "PutAccountSettingRequest\nPutAccountSettingResponse\nPutAttributesRequest\n"
    "PutAttributesResponse\nPutClusterCapacityProvidersRequest\n"
    "PutClusterCapacityProvidersResponse\ninstanceIdentityDocument\n"
    "instanceIdentityDocumentSignature\ntotalResources\nplatformDevices\n"
    "RegisterContainerInstanceRequest\nRegisterContainerInstanceResponse\n"
    "RegisterDaemonTaskDefinitionRequest\nRegisterDaemonTaskDefinitionResponse\nnetworkMode\n"
    "requiresCompatibilities\nproxyConfiguration\ninferenceAccelerators\nephemeralStorage\n"
    "runtimePlatform\nenableFaultInjection\ntrustedExecutionConfiguration\n"
    "RegisterTaskDefinitionRequest\nRegisterTaskDefinitionResponse\nRepositoryCredentials\n"
    "RequiresAttributes\nResolvedConfiguration\ndoubleValue\nlongValue\nintegerValue\n"
    "stringSetValue\nResource\nResourceIds\nResourceInUseException\nCUSTOMER\n"
    "ResourceManagementType\nResourceNotFoundException\nsharingStrategy\nResourceRequirement\n"
    "ResourceRequirements\nNeuronDevice\nResourceType\nResources\nRollback\ncount\ngroup\n"
    "overrides\nreferenceId\nRunTaskRequest\nRunTaskResponse\noperatingSystemFamily\n"
    "RuntimePlatform\nRuntimePlatformOverride\nfileSystemArn\naccessPointArn\n"
    "S3FilesVolumeConfiguration\nunit\nScale\nPERCENT\nScaleUnit\nREPLICA\nSchedulingStrategy\n"
    "Scope\nvalueFrom\nSecret\nSecretList\nSensitiveString\nServerException\ndeployments\n"
    "events\ncurrentServiceDeployment\ncurrentServiceRevisions\ncreatedBy\nService\nformat\n"
    "includeQueryParameters\nServiceConnectAccessLogConfiguration\nTEXT\nJSON\n"
    "ServiceConnectAccessLoggingFormat\ndnsName\nServiceConnectClientAlias\n"
    "ServiceConnectClientAliasList\naccessLogConfiguration\ncontainerConfigurations\n"
    "ServiceConnectConfiguration\nlogLevel\nServiceConnectContainerConfiguration\n"
    "ServiceConnectContainerConfigurations\ndebug\ninfo\nServiceConnectContainerLogLevel\n"
    "ServiceConnectIncludeQueryParameters\ndiscoveryName\nclientAliases\ningressPortOverride\n"
    "tls\nServiceConnectService\nServiceConnectServiceList\ndiscoveryArn\n"
    "ServiceConnectServiceResource\nServiceConnectServiceResourceList\nexact\n"
    "ServiceConnectTestTrafficHeaderMatchRules\nServiceConnectTestTrafficHeaderRules\n"
    "ServiceConnectTestTrafficRules\nawsPcaAuthorityArn\n"
    "ServiceConnectTlsCertificateAuthority\nissuerCertificateAuthority\nkmsKey\n"
    "ServiceConnectTlsConfiguration\nrequestedTaskCount\nrunningTaskCount\npendingTaskCount\n"
    "ServiceCurrentRevisionSummary\nServiceCurrentRevisionSummaryList\nsourceServiceRevisions\n"
    "targetServiceRevision\nlifecycleStage\nlifecycleHookDetails\nServiceDeployment\n"
    "ServiceDeploymentAlarms\ntargetServiceRevisionArn\nServiceDeploymentBrief\n"
    "ServiceDeploymentCircuitBreaker\nSCALE_UP\nBAKE_TIME\nCLEAN_UP\n"
    "ServiceDeploymentLifecycleStage\nServiceDeploymentNotFoundException\n"
    "ServiceDeploymentRollbackMonitorsStatus\nROLLBACK_REQUESTED\nServiceDeploymentStatus\n"
    "ServiceDeploymentStatusList\nServiceDeployments\nServiceDeploymentsBrief\nServiceEvent\n"
    "ServiceEvents\nServiceField\nServiceFieldList\nencrypted\nvolumeType\nsnapshotId\n"
    "volumeInitializationRate\niops\nthroughput\ntagSpecifications\nfilesystemType\n"
    "ServiceManagedEBSVolumeConfiguration\nServiceNotActiveException\n"
    "ServiceNotFoundException\nServiceRegistries\nregistryArn\nServiceRegistry\n"
    "guardDutyEnabled\nresolvedConfiguration\necsManagedResources\nServiceRevision\nBLOCKING\n"
    "DEFERRED\nServiceRevisionCleanup\nServiceRevisionLoadBalancer\n"
    "ServiceRevisionLoadBalancers\nServiceRevisionOverrides\nrequestedTestTrafficWeight\n"
    "requestedProductionTrafficWeight\nServiceRevisionSummary\n"
    "ServiceRevisionVpcLatticeConfiguration\nServiceRevisionVpcLatticeConfigurations\n"
    "ServiceRevisions\nServiceRevisionsSummaryList\nmanagedEBSVolume\n"
    "ServiceVolumeConfiguration\nServiceVolumeConfigurations\nServices\nsessionId\nstreamUrl\n"
    "tokenValue\nSession\nSetting\nserviceLongArnFormat\ntaskLongArnFormat\n"
    "containerInstanceLongArnFormat\nawsvpcTrunking\nfargateFIPSMode\n"
    "tagResourceAuthorization\nfargateTaskRetirementWaitPeriod\nguardDutyActivate\n"
    "defaultLogDriverMode\nfargateEventWindows\nSettingName\naws_managed\nSettingType\n"
    "Settings\nnvidiaMps\nSharingStrategy\nASC\nDESC\nSortOrder\nSTEADY_STATE\nSTABILIZING\n"
    "StabilityStatus\nStartTaskRequest\nStartTaskResponse\nStatistics\nstopType\n"
    "StopServiceDeploymentRequest\nStopServiceDeploymentResponse\nABORT\n"
    "StopServiceDeploymentStopType\nStopTaskRequest\nStopTaskResponse\nString\nStringList\n"
    "StringMap\nSubmitAttachmentStateChangesRequest\nacknowledgment\n"
    "SubmitAttachmentStateChangesResponse\nSubmitContainerStateChangeRequest\n"
    "SubmitContainerStateChangeResponse\ncontainers\npullStartedAt\npullStoppedAt\n"
    "executionStoppedAt\nSubmitTaskStateChangeRequest\nSubmitTaskStateChangeResponse\n"
    "SystemControl\nSystemControls\nTag\nTagKey\nTagKeys\nTagResourceRequest\n"
    "TagResourceResponse\nTagValue\nTags\nTargetNotConnectedException\n"
    "TargetNotFoundException\ncontainer-instance\nTargetType\navailabilityZone\nconnectivity\n"
    "connectivityAt\nstopCode\nstoppedReason\nstoppingAt\ntrustedExecutionSummary\nTask\n"
    "requiresAttributes\ncompatibilities\nderegisteredAt\nTaskDefinition\n"
    "TaskDefinitionFamilyStatus\nTaskDefinitionField\nTaskDefinitionFieldList\n"
    "TaskDefinitionList\nTaskDefinitionPlacementConstraint\n"
    "TaskDefinitionPlacementConstraintType\nTaskDefinitionPlacementConstraints\n"
    "TaskDefinitionStatus\nTaskEphemeralStorage\nTaskField\nTaskFieldList\next3\next4\nxfs\n"
    "ntfs\nTaskFilesystemType\nterminationPolicy\nTaskManagedEBSVolumeConfiguration\n"
    "deleteOnTermination\nTaskManagedEBSVolumeTerminationPolicy\ncontainerOverrides\n"
    "inferenceAcceleratorOverrides\nTaskOverride\ntaskSetArn\ncomputedDesiredCount\n"
    "stabilityStatus\nstabilityStatusAt\nTaskSet\nTaskSetField\nTaskSetFieldList\n"
    "TaskSetNotFoundException\nTaskSets\nTaskFailedToStart\nEssentialContainerExited\n"
    "UserInitiated\nServiceSchedulerInitiated\nSpotInterruption\nTerminationNotice\n"
    "InfrastructureHealth\nTaskStopCode\nTaskVolumeConfiguration\nTaskVolumeConfigurations\n"
    "TaskVolumeStorageGiB\nTasks\nThresholdConfiguration\nCOUNT\nBOUNDED_PERCENT\n"
    "UNBOUNDED_PERCENT\nThresholdType\nidleTimeoutSeconds\nperRequestTimeoutSeconds\n"
    "TimeoutConfiguration\nTimestamp\nsize\nmountOptions\nTmpfs\nTmpfsList\n"
    "TotalLocalStorageGBRequest\ntcp\nudp\nTransportProtocol\nisolationMode\n"
    "attestationPolicy\nTrustedExecutionConfiguration\nattestationPolicyStatus\n"
    "TrustedExecutionSummary\nsoftLimit\nhardLimit\nUlimit\nUlimitList\ncore\ndata\nfsize\n"
    "locks\nmemlock\nmsgqueue\nnice\nnofile\nnproc\nrss\nrtprio\nrttime\nsigpending\nstack\n"
    "UlimitName\nUnsupportedFeatureException\ntagKeys\nUntagResourceRequest\n"
    "UntagResourceResponse\nUpdateCapacityProviderRequest\nUpdateCapacityProviderResponse\n"
    "UpdateClusterRequest\nUpdateClusterResponse\nUpdateClusterSettingsRequest\n"
    "UpdateClusterSettingsResponse\nUpdateContainerAgentRequest\nUpdateContainerAgentResponse\n"
    "UpdateContainerInstancesStateRequest\nUpdateContainerInstancesStateResponse\n"
    "UpdateDaemonRequest\nUpdateDaemonResponse\nUpdateExpressGatewayServiceRequest\n"
    "UpdateExpressGatewayServiceResponse\nUpdateGatewayAlbConfiguration\n"
    "UpdateGatewayConfiguration\nUpdateGatewayNetworkConfiguration\nUpdateGatewayRequest\n"
    "UpdateGatewayResponse\nUpdateInProgressException\n"
    "UpdateManagedInstancesProviderConfiguration\nprimaryTaskSet\n"
    "UpdateServicePrimaryTaskSetRequest\nUpdateServicePrimaryTaskSetResponse\n"
    "forceNewDeployment\nUpdateServiceRequest\nUpdateServiceResponse\nexpiresInMinutes\n"
    "UpdateTaskProtectionRequest\nUpdateTaskProtectionResponse\nUpdateTaskSetRequest\n"
    "UpdateTaskSetResponse\ntargetConfiguration\nUpdatedExpressGatewayService\n"
    "VCpuCountRangeRequest\ndisabled\nVersionConsistency\nagentVersion\nagentHash\n"
    "dockerVersion\nVersionInfo\ndockerVolumeConfiguration\nefsVolumeConfiguration\n"
    "s3filesVolumeConfiguration\nfsxWindowsFileServerVolumeConfiguration\nconfiguredAtLaunch\n"
    "Volume\nsourceContainer\nVolumeFrom\nVolumeFromList\nVolumeList\n"
    "VpcLatticeAdvancedConfiguration\nVpcLatticeConfiguration\nVpcLatticeConfigurations\n"
    "AssociateGatewayWithCluster\nPOST\n/\nContinueServiceDeployment\nCreateCapacityProvider\n"
    "CreateCluster\nCreateDaemon\nCreateExpressGatewayService\nCreateGateway\nCreateService\n"
    "CreateTaskSet\nDeleteAccountSetting\nDeleteAttributes\nDeleteCapacityProvider\n"
    "DeleteCluster\nDeleteDaemon\nDeleteDaemonTaskDefinition\nDeleteExpressGatewayService\n"
    "DeleteGateway\nDeleteService\nDeleteTaskDefinitions\nDeleteTaskSet\n"
    "DeregisterContainerInstance\nDeregisterTaskDefinition\nDescribeCapacityProviders\n"
    "DescribeClusters\nDescribeContainerInstances\nDescribeDaemon\nDescribeDaemonDeployments\n"
    "DescribeDaemonRevisions\nDescribeDaemonTaskDefinition\nDescribeExpressGatewayService\n"
    "DescribeGateway\nDescribeGatewayResources\nDescribeGatewayRoute\n"
    "DescribeServiceDeployments\nDescribeServiceRevisions\nDescribeServices\n"
    "DescribeTaskDefinition\nDescribeTaskSets\nDescribeTasks\nDisassociateGatewayFromCluster\n"
    "DiscoverPollEndpoint\nExecuteCommand\nGetTaskProtection\nListAccountSettings\n"
    "ListAttributes\nListClusters\nListContainerInstances\nListDaemonDeployments\n"
    "ListDaemonTaskDefinitions\nListDaemons\nListGatewayClusterAssociations\n"
    "ListGatewayRoutes\nListGateways\nListServiceDeployments\nListServices\n"
    "ListServicesByNamespace\nListTagsForResource\nListTaskDefinitionFamilies\n"
    "ListTaskDefinitions\nListTasks\nPutAccountSetting\nPutAccountSettingDefault\n"
    "PutAttributes\nPutClusterCapacityProviders\nRegisterContainerInstance\n"
    "RegisterDaemonTaskDefinition\nRegisterTaskDefinition\nRunTask\nStartTask\n"
    "StopServiceDeployment\nStopTask\nSubmitAttachmentStateChanges\n"
    "SubmitContainerStateChange\nSubmitTaskStateChange\nTagResource\nUntagResource\n"
    "UpdateCapacityProvider\nUpdateCluster\nUpdateClusterSettings\nUpdateContainerAgent\n"
    "UpdateContainerInstancesState\nUpdateDaemon\nUpdateExpressGatewayService\nUpdateGateway\n"
    "UpdateService\nUpdateServicePrimaryTaskSet\nUpdateTaskProtection\nUpdateTaskSet\nsuccess\n"
    "path\ndaemon.status\nfailure\nDaemonActive\npathAll\ndaemonDeployments[].status\npathAny\n"
    "failures[].reason\nMISSING\nDaemonDeploymentStopped\nDaemonDeploymentSuccessful\n"
    "daemonTaskDefinition.status\nDaemonTaskDefinitionActive\nDaemonTaskDefinitionDeleted\n"
    "services[].status\nServicesInactive\n"
    "length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`\n"
    "true\nServicesStable\ntasks[].lastStatus\nTasksRunning\nTasksStopped\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {6,0,41,0,0,0}, {7,0,41,0,0,0}, {15,0,2,0,0,0}, {15,0,4,0,0,0}, {6,0,41,0,0,0},
    {7,0,41,0,0,0}, {15,0,7,0,0,0}, {39,0,640,0,0,0}, {15,0,10,0,0,0}, {45,0,640,0,0,0},
    {46,0,640,0,0,0}, {47,0,640,0,0,0}, {48,0,640,0,0,0}, {15,0,14,0,0,0}, {66,0,640,1,0,0},
    {67,0,640,1,0,0}, {69,0,640,0,0,0}, {70,0,640,0,0,0}, {71,0,312,0,0,0}, {73,0,640,0,0,0},
    {74,0,640,0,0,0}, {71,0,640,0,0,0}, {75,0,21,0,0,0}, {15,0,395,0,0,0}, {78,0,640,1,0,0},
    {71,0,640,1,0,0}, {15,0,22,0,0,0}, {15,0,20,0,0,0}, {84,0,640,1,0,0}, {85,0,640,0,0,0},
    {86,0,660,0,0,0}, {87,0,640,0,0,0}, {39,0,640,0,0,0}, {15,0,26,0,0,0}, {92,0,29,0,0,0},
    {94,0,640,1,0,0}, {95,0,470,0,0,0}, {96,0,480,0,0,0}, {97,0,453,0,0,0}, {95,0,470,0,0,0},
    {96,0,480,0,0,0}, {97,0,453,0,0,0}, {101,0,641,1,0,0}, {102,0,641,0,0,0}, {103,0,17,0,0,0},
    {6,0,41,0,0,0}, {7,0,41,0,0,0}, {39,0,640,0,0,0}, {119,0,259,0,0,0}, {120,0,389,0,0,0},
    {126,0,640,0,0,0}, {84,0,640,0,0,0}, {67,0,640,0,0,0}, {71,0,49,0,0,0}, {127,0,31,0,0,0},
    {128,0,459,0,0,0}, {129,0,55,0,0,0}, {130,0,640,0,0,0}, {131,0,657,0,0,0}, {74,0,54,0,0,0},
    {15,0,47,0,0,0}, {15,0,51,0,0,0}, {142,0,640,1,0,0}, {143,0,53,0,0,0}, {144,0,52,0,0,0},
    {15,0,46,0,0,0}, {168,0,640,0,0,0}, {169,0,57,0,0,0}, {39,0,640,0,0,0}, {70,0,640,0,0,0},
    {172,0,640,0,0,0}, {173,0,61,0,0,0}, {71,0,640,0,0,0}, {174,0,389,0,0,0}, {175,0,389,0,0,0},
    {176,0,389,0,0,0}, {177,0,389,0,0,0}, {178,0,634,0,0,0}, {131,0,657,0,0,0}, {179,0,73,0,0,0},
    {180,0,641,0,0,0}, {181,0,50,0,0,0}, {182,0,24,0,0,0}, {183,0,640,0,0,0}, {184,0,69,0,0,0},
    {186,0,283,0,0,0}, {187,0,477,0,0,0}, {39,0,640,0,0,0}, {39,0,640,0,0,0}, {39,0,640,0,0,0},
    {39,0,640,0,0,0}, {15,0,66,0,0,0}, {39,0,640,0,0,0}, {200,0,640,0,0,0}, {200,0,640,1,0,0},
    {84,0,72,0,0,0}, {85,0,640,0,0,0}, {15,0,71,0,0,0}, {15,0,60,0,0,0}, {15,0,75,0,0,0},
    {212,0,548,0,0,0}, {39,0,640,0,0,0}, {217,0,640,0,0,0}, {218,0,640,0,0,0}, {84,0,640,0,0,0},
    {219,0,640,0,0,0}, {220,0,640,0,0,0}, {221,0,640,0,0,0}, {222,0,640,0,0,0}, {223,0,41,0,0,0},
    {224,0,640,0,0,0}, {225,0,495,0,0,0}, {226,0,499,0,0,0}, {227,0,365,0,0,0},
    {228,0,448,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0}, {231,0,640,0,0,0},
    {232,0,362,0,0,0}, {233,0,501,0,0,0}, {234,0,629,0,0,0}, {84,0,640,0,0,0}, {219,0,640,0,0,0},
    {241,0,544,0,0,0}, {229,0,389,0,0,0}, {230,0,41,0,0,0}, {231,0,41,0,0,0}, {242,0,641,0,0,0},
    {243,0,520,0,0,0}, {244,0,39,0,0,0}, {245,0,95,0,0,0}, {246,0,641,0,0,0}, {247,0,641,0,0,0},
    {248,0,279,0,0,0}, {249,0,278,0,0,0}, {250,0,491,0,0,0}, {251,0,739,0,0,0},
    {252,0,399,0,0,0}, {253,0,567,0,0,0}, {254,0,83,0,0,0}, {255,0,41,0,0,0}, {256,0,41,0,0,0},
    {257,0,735,0,0,0}, {258,0,640,0,0,0}, {259,0,640,0,0,0}, {260,0,640,0,0,0}, {261,0,39,0,0,0},
    {262,0,39,0,0,0}, {263,0,39,0,0,0}, {264,0,641,0,0,0}, {265,0,641,0,0,0}, {266,0,369,0,0,0},
    {267,0,641,0,0,0}, {268,0,39,0,0,0}, {269,0,39,0,0,0}, {270,0,257,0,0,0}, {271,0,699,0,0,0},
    {272,0,439,0,0,0}, {273,0,364,0,0,0}, {274,0,650,0,0,0}, {275,0,553,0,0,0},
    {276,0,305,0,0,0}, {277,0,641,0,0,0}, {15,0,81,0,0,0}, {15,0,84,0,0,0}, {281,0,640,1,0,0},
    {282,0,80,1,0,0}, {281,0,640,0,0,0}, {220,0,640,0,0,0}, {219,0,640,0,0,0}, {15,0,85,0,0,0},
    {286,0,640,0,0,0}, {287,0,640,0,0,0}, {288,0,640,0,0,0}, {289,0,443,0,0,0},
    {290,0,736,0,0,0}, {291,0,555,0,0,0}, {292,0,555,0,0,0}, {71,0,640,0,0,0}, {293,0,640,0,0,0},
    {294,0,38,0,0,0}, {175,0,389,0,0,0}, {176,0,389,0,0,0}, {295,0,13,0,0,0}, {296,0,28,0,0,0},
    {297,0,691,0,0,0}, {182,0,24,0,0,0}, {131,0,657,0,0,0}, {227,0,90,0,0,0}, {298,0,361,0,0,0},
    {15,0,88,0,0,0}, {303,0,384,0,0,0}, {75,0,383,0,0,0}, {15,0,87,0,0,0}, {84,0,640,0,0,0},
    {247,0,641,0,0,0}, {248,0,279,0,0,0}, {249,0,278,0,0,0}, {229,0,41,0,0,0}, {230,0,41,0,0,0},
    {231,0,41,0,0,0}, {275,0,553,0,0,0}, {15,0,93,0,0,0}, {313,0,39,1,0,0}, {314,0,390,0,0,0},
    {315,0,41,0,0,0}, {281,0,640,0,0,0}, {220,0,640,0,0,0}, {221,0,640,0,0,0}, {223,0,41,0,0,0},
    {225,0,495,0,0,0}, {224,0,640,0,0,0}, {71,0,640,0,0,0}, {15,0,96,0,0,0}, {15,0,79,0,0,0},
    {320,0,640,1,0,0}, {321,0,640,1,0,0}, {322,0,195,0,0,0}, {320,0,640,0,0,0}, {15,0,101,0,0,0},
    {84,0,640,1,0,0}, {67,0,640,0,0,0}, {127,0,31,0,0,0}, {128,0,113,0,0,0}, {131,0,657,0,0,0},
    {142,0,46,0,0,0}, {172,0,640,0,0,0}, {131,0,657,0,0,0}, {179,0,73,0,0,0}, {173,0,61,0,0,0},
    {180,0,641,0,0,0}, {181,0,50,0,0,0}, {184,0,70,0,0,0}, {67,0,60,0,0,0}, {332,0,640,1,0,0},
    {70,0,640,0,0,0}, {333,0,640,1,0,0}, {334,0,641,1,0,0}, {335,0,131,0,0,0}, {131,0,657,0,0,0},
    {336,0,147,0,0,0}, {337,0,38,0,0,0}, {338,0,38,0,0,0}, {339,0,640,0,0,0}, {340,0,39,0,0,0},
    {342,0,640,0,0,0}, {71,0,153,0,0,0}, {343,0,691,0,0,0}, {344,0,640,0,0,0}, {346,0,640,0,0,0},
    {347,0,640,1,0,0}, {348,0,640,0,0,0}, {67,0,640,0,0,0}, {349,0,640,0,0,0}, {350,0,289,0,0,0},
    {351,0,640,0,0,0}, {352,0,297,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0},
    {353,0,288,0,0,0}, {354,0,291,0,0,0}, {131,0,657,0,0,0}, {355,0,640,0,0,0},
    {357,0,267,0,0,0}, {84,0,640,1,0,0}, {347,0,640,1,0,0}, {339,0,640,2,0,0}, {359,0,39,0,0,0},
    {173,0,316,1,0,0}, {131,0,657,0,0,0}, {336,0,522,0,0,0}, {69,0,640,0,0,0}, {84,0,640,0,0,0},
    {71,0,353,0,0,0}, {347,0,640,1,0,0}, {362,0,386,1,0,0}, {336,0,523,0,0,0}, {363,0,377,0,0,0},
    {364,0,30,0,0,0}, {67,0,640,0,0,0}, {348,0,640,1,0,0}, {366,0,640,0,0,0}, {367,0,33,0,0,0},
    {368,0,435,0,0,0}, {369,0,609,0,0,0}, {370,0,41,0,0,0}, {339,0,640,0,0,0}, {371,0,396,0,0,0},
    {372,0,50,0,0,0}, {373,0,640,0,0,0}, {374,0,640,0,0,0}, {335,0,189,0,0,0}, {375,0,510,0,0,0},
    {376,0,511,0,0,0}, {352,0,496,0,0,0}, {377,0,41,0,0,0}, {378,0,564,0,0,0}, {379,0,190,0,0,0},
    {131,0,657,0,0,0}, {337,0,38,0,0,0}, {336,0,524,0,0,0}, {338,0,38,0,0,0}, {380,0,575,0,0,0},
    {381,0,622,0,0,0}, {382,0,743,0,0,0}, {383,0,329,0,0,0}, {384,0,489,0,0,0},
    {357,0,570,0,0,0}, {357,0,640,1,0,0}, {67,0,640,1,0,0}, {387,0,640,0,0,0}, {366,0,640,1,0,0},
    {352,0,496,0,0,0}, {368,0,435,0,0,0}, {369,0,609,0,0,0}, {371,0,396,0,0,0}, {372,0,50,0,0,0},
    {373,0,640,0,0,0}, {388,0,562,0,0,0}, {339,0,640,0,0,0}, {131,0,657,0,0,0},
    {390,0,678,0,0,0}, {392,0,691,0,0,0}, {393,0,691,0,0,0}, {395,0,641,0,0,0}, {396,0,38,0,0,0},
    {398,0,640,0,0,0}, {399,0,389,0,0,0}, {400,0,389,0,0,0}, {15,0,120,0,0,0}, {403,0,389,0,0,0},
    {71,0,135,0,0,0}, {404,0,389,0,0,0}, {84,0,640,0,0,0}, {219,0,640,1,0,0}, {230,0,41,0,0,0},
    {231,0,41,0,0,0}, {241,0,544,0,0,0}, {273,0,364,0,0,0}, {229,0,389,0,0,0}, {244,0,39,0,0,0},
    {246,0,641,0,0,0}, {247,0,641,0,0,0}, {260,0,640,0,0,0}, {249,0,278,0,0,0},
    {248,0,279,0,0,0}, {253,0,567,0,0,0}, {263,0,39,0,0,0}, {250,0,491,0,0,0}, {272,0,439,0,0,0},
    {276,0,305,0,0,0}, {262,0,39,0,0,0}, {259,0,640,0,0,0}, {271,0,699,0,0,0}, {252,0,143,0,0,0},
    {254,0,83,0,0,0}, {255,0,41,0,0,0}, {256,0,41,0,0,0}, {274,0,650,0,0,0}, {268,0,39,0,0,0},
    {269,0,39,0,0,0}, {245,0,95,0,0,0}, {15,0,123,0,0,0}, {281,0,640,0,0,0}, {220,0,640,0,0,0},
    {219,0,640,0,0,0}, {15,0,125,0,0,0}, {410,0,640,0,0,0}, {70,0,640,0,0,0}, {71,0,136,0,0,0},
    {293,0,640,0,0,0}, {411,0,133,0,0,0}, {412,0,134,0,0,0}, {413,0,122,0,0,0},
    {414,0,128,0,0,0}, {415,0,152,0,0,0}, {335,0,131,0,0,0}, {343,0,691,0,0,0},
    {416,0,691,0,0,0}, {417,0,691,0,0,0}, {418,0,691,0,0,0}, {71,0,135,0,0,0}, {395,0,641,0,0,0},
    {420,0,641,0,0,0}, {398,0,640,0,0,0}, {422,0,41,0,0,0}, {423,0,41,0,0,0}, {424,0,41,0,0,0},
    {15,0,129,0,0,0}, {427,0,141,0,0,0}, {414,0,119,0,0,0}, {428,0,389,0,0,0}, {15,0,127,0,0,0},
    {398,0,640,0,0,0}, {180,0,130,0,0,0}, {431,0,41,0,0,0}, {432,0,41,0,0,0}, {433,0,41,0,0,0},
    {15,0,133,0,0,0}, {15,0,136,0,0,0}, {410,0,640,0,0,0}, {342,0,640,0,0,0}, {70,0,640,0,0,0},
    {71,0,136,0,0,0}, {293,0,640,0,0,0}, {449,0,640,0,0,0}, {343,0,691,0,0,0}, {416,0,691,0,0,0},
    {417,0,691,0,0,0}, {418,0,691,0,0,0}, {15,0,138,0,0,0}, {342,0,640,0,0,0}, {70,0,640,0,0,0},
    {71,0,153,0,0,0}, {452,0,150,0,0,0}, {344,0,640,0,0,0}, {343,0,691,0,0,0}, {453,0,691,0,0,0},
    {459,0,394,0,0,0}, {460,0,252,0,0,0}, {461,0,39,0,0,0}, {462,0,693,0,0,0}, {39,0,640,0,0,0},
    {39,0,640,0,0,0}, {470,0,640,0,0,0}, {70,0,640,0,0,0}, {342,0,640,0,0,0}, {333,0,640,0,0,0},
    {343,0,691,0,0,0}, {471,0,126,0,0,0}, {336,0,147,0,0,0}, {337,0,39,0,0,0}, {338,0,39,0,0,0},
    {340,0,39,0,0,0}, {398,0,640,0,0,0}, {180,0,121,0,0,0}, {473,0,389,0,0,0}, {474,0,389,0,0,0},
    {15,0,149,0,0,0}, {15,0,148,0,0,0}, {224,0,640,0,0,0}, {416,0,691,0,0,0}, {478,0,640,0,0,0},
    {479,0,641,0,0,0}, {15,0,155,0,0,0}, {342,0,640,0,0,0}, {71,0,153,0,0,0}, {343,0,691,0,0,0},
    {453,0,691,0,0,0}, {333,0,640,0,0,0}, {484,0,640,0,0,0}, {485,0,389,0,0,0},
    {351,0,640,0,0,0}, {346,0,640,0,0,0}, {486,0,124,0,0,0}, {487,0,163,0,0,0},
    {229,0,640,0,0,0}, {230,0,640,0,0,0}, {71,0,158,0,0,0}, {297,0,691,0,0,0}, {488,0,691,0,0,0},
    {489,0,640,0,0,0}, {490,0,146,0,0,0}, {491,0,142,0,0,0}, {15,0,161,0,0,0}, {398,0,640,0,0,0},
    {297,0,691,0,0,0}, {489,0,640,0,0,0}, {488,0,691,0,0,0}, {71,0,158,0,0,0}, {84,0,640,0,0,0},
    {501,0,371,0,0,0}, {502,0,442,0,0,0}, {15,0,162,0,0,0}, {84,0,626,1,0,0}, {505,0,640,0,0,0},
    {507,0,625,0,0,0}, {67,0,640,0,0,0}, {296,0,28,1,0,0}, {296,0,28,0,0,0}, {142,0,640,1,0,0},
    {67,0,640,0,0,0}, {142,0,46,0,0,0}, {67,0,640,1,0,0}, {67,0,60,0,0,0}, {342,0,640,1,0,0},
    {342,0,640,0,0,0}, {71,0,153,0,0,0}, {343,0,691,0,0,0}, {453,0,691,0,0,0}, {344,0,640,0,0,0},
    {517,0,640,1,0,0}, {333,0,640,0,0,0}, {520,0,640,1,0,0}, {357,0,267,0,0,0}, {66,0,640,1,0,0},
    {69,0,640,0,0,0}, {84,0,640,0,0,0}, {71,0,353,0,0,0}, {67,0,640,0,0,0}, {357,0,640,1,0,0},
    {525,0,39,0,0,0}, {357,0,570,0,0,0}, {528,0,641,1,0,0}, {528,0,666,0,0,0}, {530,0,304,0,0,0},
    {67,0,640,1,0,0}, {357,0,640,1,0,0}, {390,0,640,1,0,0}, {525,0,39,0,0,0}, {390,0,678,0,0,0},
    {73,0,640,0,0,0}, {71,0,640,0,0,0}, {366,0,640,0,0,0}, {370,0,389,0,0,0}, {534,0,389,0,0,0},
    {399,0,389,0,0,0}, {535,0,389,0,0,0}, {343,0,691,0,0,0}, {453,0,691,0,0,0}, {372,0,50,0,0,0},
    {371,0,396,0,0,0}, {373,0,640,0,0,0}, {536,0,640,0,0,0}, {352,0,496,0,0,0},
    {537,0,205,0,0,0}, {538,0,640,0,0,0}, {380,0,575,0,0,0}, {539,0,583,0,0,0},
    {381,0,622,0,0,0}, {540,0,193,0,0,0}, {382,0,743,0,0,0}, {395,0,641,1,0,0}, {415,0,38,1,0,0},
    {396,0,38,1,0,0}, {396,0,38,1,0,0}, {415,0,38,1,0,0}, {543,0,39,0,0,0}, {544,0,688,0,0,0},
    {546,0,188,0,0,0}, {547,0,41,0,0,0}, {548,0,41,0,0,0}, {414,0,187,0,0,0}, {549,0,206,0,0,0},
    {428,0,41,0,0,0}, {550,0,199,0,0,0}, {551,0,398,0,0,0}, {552,0,44,0,0,0}, {553,0,192,0,0,0},
    {74,0,191,1,0,0}, {396,0,38,1,0,0}, {558,0,366,0,0,0}, {559,0,612,0,0,0}, {561,0,640,0,0,0},
    {86,0,203,0,0,0}, {563,0,640,0,0,0}, {48,0,372,0,0,0}, {564,0,201,0,0,0}, {565,0,367,0,0,0},
    {566,0,204,0,0,0}, {321,0,640,0,0,0}, {86,0,203,0,0,0}, {571,0,640,0,0,0}, {71,0,202,0,0,0},
    {572,0,691,0,0,0}, {573,0,195,0,0,0}, {15,0,196,0,0,0}, {15,0,194,0,0,0}, {15,0,200,0,0,0},
    {595,0,198,0,0,0}, {322,0,195,0,0,0}, {15,0,186,0,0,0}, {67,0,640,0,0,0}, {605,0,640,1,0,0},
    {525,0,39,0,0,0}, {605,0,87,0,0,0}, {366,0,640,1,0,0}, {366,0,662,0,0,0}, {180,0,641,0,0,0},
    {67,0,640,0,0,0}, {610,0,48,0,0,0}, {611,0,41,0,0,0}, {612,0,640,0,0,0}, {180,0,56,0,0,0},
    {530,0,304,0,0,0}, {612,0,640,0,0,0}, {615,0,641,0,0,0}, {610,0,67,0,0,0}, {615,0,74,0,0,0},
    {530,0,304,0,0,0}, {67,0,640,0,0,0}, {618,0,641,1,0,0}, {610,0,89,0,0,0}, {618,0,92,0,0,0},
    {530,0,304,0,0,0}, {621,0,641,1,0,0}, {530,0,304,0,0,0}, {623,0,132,0,0,0},
    {342,0,640,1,0,0}, {626,0,140,0,0,0}, {628,0,641,1,0,0}, {630,0,151,0,0,0},
    {530,0,304,0,0,0}, {517,0,640,1,0,0}, {517,0,156,0,0,0}, {520,0,640,1,0,0},
    {610,0,296,0,0,0}, {357,0,267,0,0,0}, {352,0,334,0,0,0}, {636,0,335,0,0,0},
    {637,0,330,0,0,0}, {638,0,640,0,0,0}, {639,0,41,0,0,0}, {640,0,310,0,0,0}, {641,0,41,0,0,0},
    {642,0,41,0,0,0}, {643,0,309,0,0,0}, {644,0,311,0,0,0}, {646,0,228,0,0,0}, {66,0,640,1,0,0},
    {66,0,640,1,0,0}, {611,0,41,0,0,0}, {612,0,640,0,0,0}, {650,0,342,0,0,0}, {612,0,640,0,0,0},
    {66,0,308,0,0,0}, {653,0,640,1,0,0}, {655,0,343,0,0,0}, {657,0,641,1,0,0}, {659,0,600,0,0,0},
    {530,0,304,0,0,0}, {661,0,641,1,0,0}, {663,0,619,0,0,0}, {530,0,304,0,0,0}, {67,0,640,0,0,0},
    {665,0,641,1,0,0}, {610,0,605,0,0,0}, {665,0,623,0,0,0}, {530,0,304,0,0,0},
    {366,0,640,1,0,0}, {610,0,665,0,0,0}, {366,0,662,0,0,0}, {131,0,657,0,0,0}, {67,0,640,1,0,0},
    {357,0,640,1,0,0}, {670,0,641,0,0,0}, {610,0,680,0,0,0}, {670,0,682,0,0,0},
    {530,0,304,0,0,0}, {67,0,640,0,0,0}, {673,0,641,1,0,0}, {610,0,673,0,0,0}, {673,0,687,0,0,0},
    {530,0,304,0,0,0}, {678,0,640,1,0,0}, {679,0,640,0,0,0}, {680,0,251,0,0,0}, {15,0,250,0,0,0},
    {15,0,249,0,0,0}, {66,0,640,1,0,0}, {67,0,640,1,0,0}, {69,0,640,0,0,0}, {70,0,640,0,0,0},
    {71,0,312,0,0,0}, {605,0,640,0,0,0}, {67,0,640,0,0,0}, {691,0,640,0,0,0}, {692,0,640,0,0,0},
    {693,0,640,0,0,0}, {695,0,640,0,0,0}, {85,0,640,0,0,0}, {697,0,565,0,0,0}, {698,0,39,0,0,0},
    {699,0,640,0,0,0}, {700,0,642,0,0,0}, {701,0,642,0,0,0}, {709,0,262,1,0,0},
    {131,0,657,0,0,0}, {336,0,524,0,0,0}, {15,0,264,0,0,0}, {67,0,640,0,0,0}, {348,0,640,0,0,0},
    {520,0,640,0,0,0}, {347,0,640,0,0,0}, {71,0,299,0,0,0}, {713,0,640,0,0,0}, {714,0,294,0,0,0},
    {131,0,657,0,0,0}, {343,0,691,0,0,0}, {453,0,691,0,0,0}, {716,0,455,0,0,0},
    {717,0,451,0,0,0}, {718,0,467,0,0,0}, {719,0,476,0,0,0}, {720,0,465,0,0,0},
    {721,0,320,0,0,0}, {724,0,640,0,0,0}, {725,0,271,0,0,0}, {729,0,640,1,0,0},
    {730,0,640,0,0,0}, {731,0,272,0,0,0}, {732,0,41,0,0,0}, {733,0,270,0,0,0}, {735,0,640,0,0,0},
    {736,0,640,0,0,0}, {737,0,640,0,0,0}, {738,0,641,0,0,0}, {15,0,274,0,0,0}, {85,0,640,1,0,0},
    {74,0,277,1,0,0}, {15,0,276,0,0,0}, {15,0,395,0,0,0}, {746,0,389,1,0,0}, {15,0,281,0,0,0},
    {561,0,640,0,0,0}, {750,0,285,0,0,0}, {272,0,284,0,0,0}, {752,0,640,0,0,0}, {753,0,38,0,0,0},
    {754,0,640,0,0,0}, {755,0,38,0,0,0}, {756,0,640,0,0,0}, {67,0,640,0,0,0}, {761,0,640,0,0,0},
    {247,0,640,1,0,0}, {268,0,38,1,0,0}, {762,0,640,1,0,0}, {70,0,640,0,0,0}, {217,0,640,0,0,0},
    {281,0,640,0,0,0}, {268,0,38,0,0,0}, {764,0,624,0,0,0}, {218,0,640,0,0,0}, {219,0,640,1,0,0},
    {767,0,41,0,0,0}, {768,0,292,0,0,0}, {241,0,290,0,0,0}, {247,0,641,0,0,0}, {248,0,279,0,0,0},
    {253,0,567,0,0,0}, {770,0,640,0,0,0}, {772,0,41,0,0,0}, {773,0,41,0,0,0}, {774,0,298,0,0,0},
    {775,0,41,0,0,0}, {777,0,640,1,0,0}, {778,0,640,1,0,0}, {780,0,640,0,0,0}, {346,0,640,0,0,0},
    {351,0,640,0,0,0}, {355,0,640,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0},
    {353,0,288,0,0,0}, {352,0,297,0,0,0}, {349,0,640,0,0,0}, {350,0,289,0,0,0},
    {354,0,291,0,0,0}, {716,0,378,0,0,0}, {343,0,691,0,0,0}, {15,0,293,0,0,0}, {15,0,295,0,0,0},
    {102,0,641,0,0,0}, {101,0,641,0,0,0}, {790,0,300,0,0,0}, {293,0,640,0,0,0},
    {770,0,640,1,0,0}, {793,0,640,1,0,0}, {729,0,640,1,0,0}, {730,0,640,1,0,0},
    {733,0,301,1,0,0}, {398,0,640,0,0,0}, {224,0,640,0,0,0}, {796,0,640,0,0,0}, {15,0,303,0,0,0},
    {74,0,307,1,0,0}, {799,0,306,0,0,0}, {695,0,640,0,0,0}, {85,0,640,0,0,0}, {69,0,640,0,0,0},
    {84,0,640,0,0,0}, {71,0,353,0,0,0}, {293,0,640,0,0,0}, {530,0,341,0,0,0}, {347,0,640,0,0,0},
    {359,0,39,0,0,0}, {173,0,229,0,0,0}, {805,0,10,0,0,0}, {336,0,522,0,0,0}, {131,0,657,0,0,0},
    {343,0,691,0,0,0}, {453,0,691,0,0,0}, {814,0,357,0,0,0}, {15,0,312,0,0,0}, {69,0,640,0,0,0},
    {70,0,640,0,0,0}, {71,0,312,0,0,0}, {15,0,314,0,0,0}, {646,0,370,0,0,0}, {69,0,640,0,0,0},
    {653,0,640,0,0,0}, {822,0,640,0,0,0}, {823,0,640,0,0,0}, {805,0,10,0,0,0}, {71,0,349,0,0,0},
    {824,0,321,0,0,0}, {826,0,640,0,0,0}, {735,0,640,0,0,0}, {827,0,641,0,0,0},
    {736,0,640,0,0,0}, {828,0,640,0,0,0}, {829,0,640,0,0,0}, {830,0,640,0,0,0}, {45,0,640,0,0,0},
    {15,0,318,0,0,0}, {15,0,317,0,0,0}, {646,0,319,0,0,0}, {822,0,640,1,0,0}, {273,0,326,0,0,0},
    {835,0,325,0,0,0}, {836,0,323,0,0,0}, {838,0,324,0,0,0}, {841,0,11,0,0,0}, {843,0,328,0,0,0},
    {844,0,41,0,0,0}, {349,0,640,0,0,0}, {845,0,41,0,0,0}, {846,0,41,0,0,0}, {847,0,41,0,0,0},
    {848,0,41,0,0,0}, {849,0,327,0,0,0}, {851,0,640,0,0,0}, {852,0,640,0,0,0}, {15,0,322,0,0,0},
    {856,0,331,0,0,0}, {742,0,332,0,0,0}, {859,0,640,1,0,0}, {860,0,640,0,0,0},
    {866,0,640,0,0,0}, {101,0,641,0,0,0}, {867,0,333,0,0,0}, {646,0,275,0,0,0}, {39,0,640,0,0,0},
    {874,0,640,0,0,0}, {875,0,640,0,0,0}, {39,0,640,0,0,0}, {15,0,338,0,0,0}, {398,0,640,0,0,0},
    {878,0,339,0,0,0}, {15,0,340,0,0,0}, {69,0,640,0,0,0}, {824,0,336,0,0,0}, {653,0,640,0,0,0},
    {520,0,640,0,0,0}, {882,0,640,0,0,0}, {71,0,349,0,0,0}, {823,0,640,0,0,0}, {824,0,348,0,0,0},
    {826,0,640,0,0,0}, {735,0,640,0,0,0}, {736,0,640,0,0,0}, {828,0,640,0,0,0},
    {884,0,641,0,0,0}, {885,0,347,0,0,0}, {886,0,640,0,0,0}, {15,0,344,0,0,0}, {398,0,640,0,0,0},
    {889,0,641,0,0,0}, {15,0,346,0,0,0}, {646,0,345,0,0,0}, {15,0,349,0,0,0}, {653,0,640,0,0,0},
    {69,0,640,0,0,0}, {70,0,640,0,0,0}, {520,0,640,0,0,0}, {882,0,640,0,0,0}, {71,0,349,0,0,0},
    {15,0,351,0,0,0}, {15,0,353,0,0,0}, {69,0,640,0,0,0}, {84,0,640,0,0,0}, {71,0,353,0,0,0},
    {343,0,691,0,0,0}, {15,0,355,0,0,0}, {84,0,640,1,0,0}, {901,0,641,1,0,0}, {67,0,640,1,0,0},
    {673,0,641,0,0,0}, {904,0,526,0,0,0}, {530,0,304,0,0,0}, {906,0,640,0,0,0},
    {907,0,363,0,0,0}, {908,0,41,0,0,0}, {909,0,41,0,0,0}, {910,0,41,0,0,0}, {15,0,360,0,0,0},
    {15,0,640,0,0,0}, {247,0,641,1,0,0}, {918,0,41,0,0,0}, {919,0,41,0,0,0}, {920,0,41,0,0,0},
    {921,0,41,0,0,0}, {258,0,640,1,0,0}, {928,0,640,1,0,0}, {15,0,368,0,0,0}, {352,0,334,0,0,0},
    {636,0,335,0,0,0}, {638,0,640,0,0,0}, {637,0,330,0,0,0}, {639,0,41,0,0,0}, {640,0,310,0,0,0},
    {641,0,41,0,0,0}, {643,0,309,0,0,0}, {644,0,311,0,0,0}, {932,0,640,0,0,0}, {935,0,640,1,0,0},
    {936,0,640,1,0,0}, {935,0,640,0,0,0}, {936,0,640,0,0,0}, {15,0,374,0,0,0}, {15,0,373,0,0,0},
    {941,0,41,0,0,0}, {15,0,379,0,0,0}, {805,0,10,1,0,0}, {691,0,640,1,0,0}, {15,0,380,0,0,0},
    {74,0,385,0,0,0}, {71,0,384,0,0,0}, {293,0,640,0,0,0}, {949,0,691,0,0,0}, {950,0,691,0,0,0},
    {15,0,382,0,0,0}, {962,0,640,1,0,0}, {352,0,458,1,0,0}, {963,0,460,0,0,0}, {964,0,456,0,0,0},
    {384,0,457,0,0,0}, {965,0,45,0,0,0}, {966,0,39,0,0,0}, {967,0,388,0,0,0}, {968,0,39,0,0,0},
    {969,0,58,0,0,0}, {970,0,39,0,0,0}, {962,0,640,0,0,0}, {352,0,458,0,0,0}, {963,0,460,0,0,0},
    {966,0,39,0,0,0}, {964,0,456,0,0,0}, {384,0,457,0,0,0}, {967,0,388,0,0,0}, {969,0,58,0,0,0},
    {973,0,734,1,0,0}, {974,0,482,1,0,0}, {975,0,102,0,0,0}, {976,0,481,0,0,0},
    {977,0,282,0,0,0}, {978,0,381,0,0,0}, {979,0,41,0,0,0}, {980,0,41,0,0,0}, {981,0,35,0,0,0},
    {982,0,42,0,0,0}, {983,0,39,0,0,0}, {984,0,498,0,0,0}, {985,0,436,0,0,0}, {986,0,438,0,0,0},
    {987,0,694,0,0,0}, {988,0,36,0,0,0}, {989,0,8,0,0,0}, {990,0,1,0,0,0}, {991,0,3,0,0,0},
    {992,0,5,0,0,0}, {993,0,6,0,0,0}, {994,0,493,0,0,0}, {995,0,15,0,0,0}, {996,0,41,0,0,0},
    {15,0,41,0,0,0}, {39,0,640,0,0,0}, {1006,0,641,0,0,0}, {1007,0,641,0,0,0}, {84,0,640,0,0,0},
    {85,0,640,0,0,0}, {39,0,640,0,0,0}, {1012,0,259,0,0,0}, {1013,0,389,0,0,0},
    {459,0,394,0,0,0}, {460,0,252,0,0,0}, {461,0,39,0,0,0}, {1015,0,41,0,0,0}, {462,0,693,0,0,0},
    {1016,0,41,0,0,0}, {1017,0,41,0,0,0}, {84,0,626,0,0,0}, {85,0,640,0,0,0}, {505,0,640,0,0,0},
    {1019,0,38,0,0,0}, {612,0,640,0,0,0}, {611,0,389,0,0,0}, {179,0,628,0,0,0},
    {612,0,640,0,0,0}, {67,0,640,0,0,0}, {86,0,660,1,0,0}, {1022,0,640,0,0,0},
    {1023,0,640,0,0,0}, {612,0,640,0,0,0}, {611,0,41,0,0,0}, {296,0,28,0,0,0}, {612,0,640,0,0,0},
    {612,0,640,0,0,0}, {611,0,41,0,0,0}, {1027,0,641,0,0,0}, {612,0,640,0,0,0}, {67,0,640,0,0,0},
    {1029,0,640,0,0,0}, {612,0,640,0,0,0}, {611,0,41,0,0,0}, {71,0,91,0,0,0}, {1031,0,641,0,0,0},
    {612,0,640,0,0,0}, {342,0,640,1,0,0}, {71,0,137,0,0,0}, {343,0,118,0,0,0}, {611,0,41,0,0,0},
    {612,0,640,0,0,0}, {612,0,640,0,0,0}, {623,0,139,0,0,0}, {1035,0,640,0,0,0},
    {484,0,640,0,0,0}, {485,0,157,0,0,0}, {71,0,159,0,0,0}, {1036,0,630,0,0,0},
    {612,0,640,0,0,0}, {611,0,41,0,0,0}, {1038,0,160,0,0,0}, {612,0,640,0,0,0}, {70,0,640,0,0,0},
    {334,0,641,0,0,0}, {611,0,41,0,0,0}, {612,0,640,0,0,0}, {1041,0,154,0,0,0},
    {612,0,640,0,0,0}, {66,0,640,0,0,0}, {67,0,640,0,0,0}, {71,0,313,0,0,0}, {611,0,41,0,0,0},
    {612,0,640,0,0,0}, {1044,0,315,0,0,0}, {612,0,640,0,0,0}, {66,0,640,0,0,0}, {67,0,640,0,0,0},
    {357,0,640,0,0,0}, {882,0,640,0,0,0}, {71,0,350,0,0,0}, {611,0,41,0,0,0}, {612,0,640,0,0,0},
    {1047,0,352,0,0,0}, {612,0,640,0,0,0}, {1049,0,641,0,0,0}, {71,0,354,0,0,0},
    {611,0,41,0,0,0}, {612,0,640,0,0,0}, {1051,0,356,0,0,0}, {612,0,640,0,0,0},
    {357,0,640,1,0,0}, {67,0,640,0,0,0}, {71,0,599,0,0,0}, {343,0,118,0,0,0}, {612,0,640,0,0,0},
    {611,0,41,0,0,0}, {659,0,601,0,0,0}, {612,0,640,0,0,0}, {200,0,640,1,0,0}, {612,0,640,0,0,0},
    {611,0,41,0,0,0}, {1056,0,641,0,0,0}, {612,0,640,0,0,0}, {67,0,640,0,0,0}, {612,0,640,0,0,0},
    {611,0,41,0,0,0}, {371,0,396,0,0,0}, {378,0,564,0,0,0}, {1058,0,550,0,0,0},
    {1056,0,641,0,0,0}, {612,0,640,0,0,0}, {1061,0,640,1,0,0}, {131,0,657,0,0,0},
    {1035,0,640,0,0,0}, {71,0,663,0,0,0}, {612,0,640,0,0,0}, {611,0,41,0,0,0},
    {1065,0,641,0,0,0}, {612,0,640,0,0,0}, {1035,0,640,0,0,0}, {71,0,670,0,0,0},
    {1036,0,630,0,0,0}, {612,0,640,0,0,0}, {611,0,41,0,0,0}, {1068,0,641,0,0,0},
    {612,0,640,0,0,0}, {67,0,640,0,0,0}, {605,0,640,0,0,0}, {484,0,640,0,0,0}, {612,0,640,0,0,0},
    {611,0,41,0,0,0}, {1070,0,640,0,0,0}, {348,0,640,0,0,0}, {1071,0,248,0,0,0},
    {371,0,396,0,0,0}, {332,0,640,0,0,0}, {1073,0,641,0,0,0}, {612,0,640,0,0,0},
    {830,0,640,0,0,0}, {1075,0,640,0,0,0}, {281,0,640,0,0,0}, {767,0,41,0,0,0},
    {1076,0,12,0,0,0}, {15,0,434,0,0,0}, {15,0,437,0,0,0}, {1084,0,441,1,0,0}, {799,0,440,0,0,0},
    {1085,0,567,0,0,0}, {695,0,640,0,0,0}, {85,0,640,0,0,0}, {699,0,441,1,0,0},
    {1098,0,691,0,0,0}, {84,0,445,0,0,0}, {224,0,640,0,0,0}, {222,0,640,0,0,0},
    {281,0,640,1,0,0}, {1102,0,445,1,0,0}, {71,0,640,1,0,0}, {224,0,640,0,0,0}, {15,0,446,0,0,0},
    {15,0,444,0,0,0}, {15,0,450,0,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0},
    {453,0,691,1,0,0}, {1107,0,640,1,0,0}, {1108,0,259,1,0,0}, {1109,0,640,1,0,0},
    {1111,0,469,0,0,0}, {1112,0,449,0,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0},
    {293,0,640,0,0,0}, {453,0,691,1,0,0}, {1114,0,640,1,0,0}, {805,0,10,1,0,0},
    {691,0,640,1,0,0}, {1117,0,463,0,0,0}, {885,0,476,0,0,0}, {1118,0,452,0,0,0},
    {1119,0,461,0,0,0}, {1120,0,462,0,0,0}, {1121,0,479,0,0,0}, {15,0,454,0,0,0},
    {1124,0,38,0,0,0}, {101,0,641,0,0,0}, {102,0,641,0,0,0}, {347,0,640,0,0,0},
    {362,0,386,0,0,0}, {336,0,523,0,0,0}, {363,0,377,0,0,0}, {364,0,30,0,0,0},
    {1131,0,686,0,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0},
    {453,0,691,1,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0}, {453,0,691,1,0,0},
    {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0}, {453,0,691,1,0,0}, {636,0,640,1,0,0},
    {1135,0,641,0,0,0}, {1136,0,641,0,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0},
    {293,0,640,0,0,0}, {453,0,691,1,0,0}, {1138,0,640,1,0,0}, {15,0,464,0,0,0},
    {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0}, {453,0,691,1,0,0}, {15,0,466,0,0,0},
    {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0}, {453,0,691,1,0,0},
    {1144,0,389,1,0,0}, {1145,0,389,1,0,0}, {71,0,472,0,0,0}, {1147,0,474,0,0,0},
    {1148,0,473,0,0,0}, {1149,0,473,0,0,0}, {1150,0,471,0,0,0}, {398,0,640,0,0,0},
    {71,0,468,1,0,0}, {293,0,640,0,0,0}, {453,0,691,1,0,0}, {15,0,475,0,0,0}, {561,0,640,0,0,0},
    {1158,0,640,0,0,0}, {398,0,640,0,0,0}, {71,0,468,1,0,0}, {293,0,640,0,0,0},
    {453,0,691,1,0,0}, {349,0,640,1,0,0}, {844,0,389,1,0,0}, {639,0,389,1,0,0}, {15,0,478,0,0,0},
    {6,0,40,0,0,0}, {7,0,40,0,0,0}, {6,0,41,1,0,0}, {7,0,41,0,0,0}, {1165,0,486,1,0,0},
    {1166,0,487,1,0,0}, {15,0,483,0,0,0}, {15,0,485,0,0,0}, {39,0,640,0,0,0}, {1173,0,484,0,0,0},
    {1175,0,640,0,0,0}, {679,0,640,0,0,0}, {1176,0,39,0,0,0}, {15,0,490,0,0,0}, {39,0,640,0,0,0},
    {6,0,40,0,0,0}, {7,0,40,0,0,0}, {1181,0,640,0,0,0}, {767,0,41,0,0,0}, {1182,0,41,0,0,0},
    {640,0,695,0,0,0}, {1183,0,640,0,0,0}, {1184,0,640,0,0,0}, {15,0,494,0,0,0},
    {1187,0,34,0,0,0}, {1189,0,640,0,0,0}, {1190,0,640,0,0,0}, {1191,0,640,0,0,0},
    {6,0,41,0,0,0}, {7,0,41,0,0,0}, {15,0,497,0,0,0}, {15,0,640,0,0,0}, {39,0,640,0,0,0},
    {230,0,505,1,0,0}, {1200,0,504,0,0,0}, {74,0,509,0,0,0}, {1216,0,640,0,0,0},
    {15,0,508,0,0,0}, {15,0,512,0,0,0}, {74,0,513,0,0,0}, {1223,0,640,0,0,0}, {73,0,640,1,0,0},
    {74,0,515,1,0,0}, {15,0,514,0,0,0}, {39,0,640,0,0,0}, {39,0,640,0,0,0}, {767,0,41,0,0,0},
    {1182,0,41,0,0,0}, {640,0,695,0,0,0}, {84,0,640,0,0,0}, {1236,0,16,0,0,0},
    {1183,0,640,0,0,0}, {15,0,519,0,0,0}, {218,0,640,0,0,0}, {1247,0,38,0,0,0},
    {1248,0,691,0,0,0}, {15,0,525,0,0,0}, {74,0,529,0,0,0}, {281,0,640,1,0,0},
    {1251,0,528,0,0,0}, {15,0,395,0,0,0}, {84,0,626,1,0,0}, {85,0,640,1,0,0}, {507,0,625,0,0,0},
    {84,0,626,1,0,0}, {85,0,640,1,0,0}, {505,0,640,0,0,0}, {507,0,625,0,0,0}, {67,0,640,0,0,0},
    {296,0,28,1,0,0}, {296,0,28,0,0,0}, {67,0,640,1,0,0}, {180,0,641,1,0,0}, {181,0,50,1,0,0},
    {67,0,60,0,0,0}, {67,0,640,0,0,0}, {1264,0,640,0,0,0}, {1265,0,640,0,0,0},
    {1266,0,555,0,0,0}, {290,0,736,0,0,0}, {286,0,640,0,0,0}, {296,0,28,0,0,0},
    {1267,0,516,0,0,0}, {131,0,657,0,0,0}, {605,0,87,0,0,0}, {484,0,640,1,0,0},
    {351,0,640,0,0,0}, {346,0,640,0,0,0}, {486,0,124,1,0,0}, {229,0,640,0,0,0},
    {230,0,640,0,0,0}, {487,0,163,0,0,0}, {131,0,657,0,0,0}, {490,0,146,0,0,0},
    {491,0,142,0,0,0}, {333,0,640,0,0,0}, {484,0,640,1,0,0}, {351,0,640,0,0,0},
    {346,0,640,0,0,0}, {1272,0,500,0,0,0}, {486,0,82,1,0,0}, {487,0,740,0,0,0},
    {375,0,669,0,0,0}, {1273,0,76,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0},
    {131,0,657,0,0,0}, {490,0,507,0,0,0}, {491,0,392,0,0,0}, {1274,0,527,0,0,0},
    {1275,0,376,0,0,0}, {1276,0,280,0,0,0}, {1277,0,559,0,0,0}, {1278,0,39,0,0,0},
    {1279,0,696,0,0,0}, {366,0,662,0,0,0}, {131,0,657,0,0,0}, {770,0,640,1,0,0}, {15,0,26,0,0,0},
    {368,0,614,0,0,0}, {382,0,618,0,0,0}, {84,0,640,0,0,0}, {74,0,640,0,0,0}, {1285,0,259,0,0,0},
    {1286,0,443,0,0,0}, {1287,0,389,0,0,0}, {1288,0,641,0,0,0}, {15,0,640,0,0,0},
    {39,0,640,0,0,0}, {39,0,640,0,0,0}, {85,0,640,0,0,0}, {74,0,554,1,0,0}, {1295,0,629,0,0,0},
    {15,0,552,0,0,0}, {15,0,547,0,0,0}, {224,0,640,0,0,0}, {416,0,691,0,0,0}, {780,0,640,0,0,0},
    {372,0,50,0,0,0}, {67,0,640,0,0,0}, {1302,0,41,0,0,0}, {337,0,38,0,0,0}, {338,0,38,0,0,0},
    {1303,0,640,0,0,0}, {371,0,396,0,0,0}, {352,0,496,0,0,0}, {1304,0,677,0,0,0},
    {375,0,510,0,0,0}, {376,0,511,0,0,0}, {373,0,640,0,0,0}, {336,0,524,0,0,0},
    {1305,0,640,0,0,0}, {1070,0,640,0,0,0}, {131,0,657,0,0,0}, {366,0,640,1,0,0},
    {339,0,640,2,0,0}, {381,0,685,0,0,0}, {673,0,687,0,0,0}, {530,0,304,0,0,0}, {353,0,43,0,0,0},
    {1308,0,506,0,0,0}, {353,0,640,0,0,0}, {1311,0,640,1,0,0}, {730,0,640,0,0,0},
    {732,0,41,0,0,0}, {1312,0,640,0,0,0}, {85,0,259,0,0,0}, {1314,0,563,0,0,0}, {84,0,640,1,0,0},
    {1321,0,640,1,0,0}, {15,0,566,0,0,0}, {39,0,640,0,0,0}, {520,0,640,0,0,0}, {348,0,640,0,0,0},
    {70,0,640,0,0,0}, {368,0,435,0,0,0}, {369,0,609,0,0,0}, {71,0,640,0,0,0}, {370,0,389,0,0,0},
    {399,0,389,0,0,0}, {534,0,389,0,0,0}, {371,0,396,0,0,0}, {372,0,50,0,0,0}, {373,0,640,0,0,0},
    {536,0,640,0,0,0}, {366,0,640,0,0,0}, {335,0,189,0,0,0}, {670,0,682,0,0,0},
    {1326,0,207,0,0,0}, {48,0,640,0,0,0}, {1327,0,603,0,0,0}, {343,0,691,0,0,0},
    {1328,0,640,0,0,0}, {1329,0,590,0,0,0}, {375,0,510,0,0,0}, {376,0,511,0,0,0},
    {352,0,496,0,0,0}, {377,0,41,0,0,0}, {378,0,564,0,0,0}, {379,0,190,0,0,0}, {131,0,657,0,0,0},
    {1330,0,640,0,0,0}, {337,0,38,0,0,0}, {336,0,524,0,0,0}, {338,0,38,0,0,0}, {367,0,33,0,0,0},
    {1058,0,550,0,0,0}, {1332,0,572,1,0,0}, {1333,0,579,0,0,0}, {639,0,521,1,0,0},
    {1338,0,640,0,0,0}, {644,0,586,0,0,0}, {15,0,573,0,0,0}, {313,0,38,1,0,0}, {200,0,640,0,0,0},
    {665,0,581,0,0,0}, {272,0,439,0,0,0}, {1341,0,571,0,0,0}, {1342,0,577,0,0,0},
    {1344,0,578,0,0,0}, {15,0,576,0,0,0}, {822,0,640,1,0,0}, {1351,0,640,0,0,0},
    {1352,0,574,0,0,0}, {1353,0,521,0,0,0}, {919,0,690,0,0,0}, {1354,0,588,0,0,0},
    {15,0,580,0,0,0}, {1351,0,640,0,0,0}, {1357,0,640,0,0,0}, {15,0,582,0,0,0},
    {1360,0,640,1,0,0}, {84,0,640,1,0,0}, {85,0,584,0,0,0}, {814,0,585,1,0,0},
    {1364,0,640,0,0,0}, {1366,0,587,1,0,0}, {1367,0,640,0,0,0}, {48,0,640,0,0,0},
    {398,0,640,0,0,0}, {1369,0,389,0,0,0}, {1370,0,389,0,0,0}, {1371,0,389,0,0,0},
    {15,0,589,0,0,0}, {320,0,640,0,0,0}, {520,0,640,0,0,0}, {70,0,640,0,0,0}, {343,0,691,0,0,0},
    {416,0,691,0,0,0}, {418,0,691,0,0,0}, {417,0,691,0,0,0}, {453,0,691,0,0,0},
    {1374,0,620,0,0,0}, {1375,0,616,0,0,0}, {71,0,598,0,0,0}, {293,0,640,0,0,0},
    {1376,0,595,0,0,0}, {1377,0,197,0,0,0}, {335,0,189,0,0,0}, {415,0,556,0,0,0},
    {546,0,594,0,0,0}, {414,0,592,0,0,0}, {71,0,597,0,0,0}, {395,0,641,0,0,0}, {420,0,641,0,0,0},
    {320,0,640,0,0,0}, {520,0,640,0,0,0}, {70,0,640,0,0,0}, {416,0,691,0,0,0}, {343,0,691,0,0,0},
    {418,0,691,0,0,0}, {1380,0,640,0,0,0}, {71,0,598,0,0,0}, {293,0,640,0,0,0}, {71,0,597,0,0,0},
    {403,0,389,0,0,0}, {404,0,389,0,0,0}, {39,0,640,0,0,0}, {15,0,598,0,0,0}, {15,0,591,0,0,0},
    {15,0,593,0,0,0}, {73,0,640,0,0,0}, {343,0,691,0,0,0}, {39,0,640,0,0,0}, {15,0,602,0,0,0},
    {15,0,604,0,0,0}, {1398,0,39,0,0,0}, {561,0,261,0,0,0}, {1399,0,266,0,0,0}, {746,0,41,0,0,0},
    {1400,0,263,0,0,0}, {1401,0,41,0,0,0}, {1402,0,41,0,0,0}, {1403,0,41,0,0,0},
    {1404,0,265,0,0,0}, {48,0,372,1,0,0}, {1405,0,674,0,0,0}, {39,0,640,0,0,0}, {39,0,640,0,0,0},
    {15,0,610,0,0,0}, {1410,0,640,0,0,0}, {639,0,41,0,0,0}, {281,0,640,0,0,0}, {767,0,41,0,0,0},
    {780,0,640,0,0,0}, {520,0,640,0,0,0}, {70,0,640,0,0,0}, {366,0,640,0,0,0}, {372,0,50,0,0,0},
    {371,0,396,0,0,0}, {373,0,640,0,0,0}, {536,0,640,0,0,0}, {368,0,435,0,0,0},
    {369,0,609,0,0,0}, {352,0,496,0,0,0}, {471,0,86,0,0,0}, {1412,0,38,0,0,0}, {380,0,575,0,0,0},
    {381,0,622,0,0,0}, {540,0,193,0,0,0}, {343,0,691,0,0,0}, {382,0,743,0,0,0},
    {1413,0,546,0,0,0}, {1414,0,268,0,0,0}, {1304,0,615,0,0,0}, {383,0,329,0,0,0},
    {384,0,489,0,0,0}, {830,0,640,0,0,0}, {46,0,640,0,0,0}, {15,0,613,0,0,0}, {1277,0,560,0,0,0},
    {398,0,640,0,0,0}, {1369,0,389,0,0,0}, {1370,0,389,0,0,0}, {1371,0,389,0,0,0},
    {1422,0,259,0,0,0}, {1423,0,259,0,0,0}, {830,0,640,0,0,0}, {46,0,640,0,0,0},
    {15,0,617,0,0,0}, {15,0,611,0,0,0}, {15,0,616,0,0,0}, {84,0,269,1,0,0}, {1429,0,606,0,0,0},
    {15,0,621,0,0,0}, {15,0,570,0,0,0}, {1433,0,640,0,0,0}, {1434,0,640,0,0,0},
    {1435,0,568,0,0,0}, {84,0,626,0,0,0}, {85,0,640,0,0,0}, {505,0,640,0,0,0}, {74,0,627,0,0,0},
    {15,0,625,0,0,0}, {1452,0,503,0,0,0}, {67,0,640,0,0,0}, {618,0,641,1,0,0}, {337,0,38,0,0,0},
    {338,0,38,0,0,0}, {1303,0,640,0,0,0}, {352,0,496,0,0,0}, {1304,0,677,0,0,0},
    {336,0,524,0,0,0}, {1305,0,640,0,0,0}, {1070,0,640,0,0,0}, {131,0,657,0,0,0},
    {366,0,640,1,0,0}, {381,0,685,0,0,0}, {673,0,687,0,0,0}, {530,0,304,0,0,0}, {15,0,395,0,0,0},
    {320,0,640,1,0,0}, {1463,0,637,0,0,0}, {320,0,640,0,0,0}, {67,0,640,0,0,0},
    {762,0,640,1,0,0}, {224,0,640,0,0,0}, {762,0,661,0,0,0}, {15,0,640,0,0,0}, {695,0,640,0,0,0},
    {85,0,640,0,0,0}, {67,0,640,0,0,0}, {182,0,23,1,0,0}, {1474,0,640,0,0,0}, {67,0,640,0,0,0},
    {762,0,640,0,0,0}, {281,0,640,0,0,0}, {221,0,640,0,0,0}, {71,0,640,0,0,0}, {223,0,41,0,0,0},
    {224,0,640,0,0,0}, {225,0,495,0,0,0}, {1474,0,640,0,0,0}, {67,0,640,0,0,0},
    {762,0,640,0,0,0}, {71,0,640,0,0,0}, {224,0,640,0,0,0}, {1478,0,97,0,0,0}, {182,0,23,0,0,0},
    {228,0,447,0,0,0}, {1479,0,691,0,0,0}, {1480,0,691,0,0,0}, {1481,0,691,0,0,0},
    {1474,0,640,0,0,0}, {200,0,640,0,0,0}, {85,0,640,0,0,0}, {15,0,649,0,0,0}, {695,0,652,0,0,0},
    {85,0,656,0,0,0}, {15,0,652,0,0,0}, {1061,0,640,1,0,0}, {131,0,657,1,0,0}, {15,0,651,0,0,0},
    {39,0,640,0,0,0}, {39,0,640,0,0,0}, {182,0,24,0,0,0}, {296,0,28,0,0,0}, {1497,0,640,0,0,0},
    {288,0,640,0,0,0}, {70,0,640,0,0,0}, {1498,0,78,0,0,0}, {1499,0,691,0,0,0},
    {286,0,640,0,0,0}, {1478,0,98,0,0,0}, {229,0,640,0,0,0}, {343,0,691,0,0,0},
    {1071,0,640,0,0,0}, {338,0,38,0,0,0}, {1481,0,691,0,0,0}, {1303,0,640,0,0,0},
    {227,0,365,0,0,0}, {1275,0,376,0,0,0}, {222,0,640,0,0,0}, {371,0,396,0,0,0},
    {230,0,640,0,0,0}, {1304,0,677,0,0,0}, {373,0,640,0,0,0}, {536,0,640,0,0,0},
    {1479,0,691,0,0,0}, {1480,0,691,0,0,0}, {416,0,691,0,0,0}, {1070,0,640,0,0,0},
    {1500,0,683,0,0,0}, {417,0,691,0,0,0}, {1501,0,640,0,0,0}, {1502,0,691,0,0,0},
    {131,0,657,0,0,0}, {218,0,640,0,0,0}, {355,0,640,0,0,0}, {289,0,443,0,0,0},
    {1276,0,280,0,0,0}, {540,0,671,0,0,0}, {1503,0,697,0,0,0}, {355,0,640,0,0,0},
    {486,0,82,0,0,0}, {484,0,640,0,0,0}, {351,0,640,0,0,0}, {346,0,640,0,0,0},
    {1272,0,500,0,0,0}, {485,0,389,0,0,0}, {487,0,740,0,0,0}, {71,0,670,0,0,0},
    {1505,0,545,0,0,0}, {375,0,669,0,0,0}, {1506,0,76,0,0,0}, {1277,0,559,0,0,0},
    {1273,0,76,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0}, {1275,0,376,0,0,0},
    {490,0,507,0,0,0}, {491,0,392,0,0,0}, {1274,0,527,0,0,0}, {297,0,691,0,0,0},
    {1507,0,691,0,0,0}, {488,0,691,0,0,0}, {489,0,640,0,0,0}, {1276,0,280,0,0,0},
    {1278,0,39,0,0,0}, {1279,0,696,0,0,0}, {15,0,664,0,0,0}, {15,0,662,0,0,0}, {74,0,668,0,0,0},
    {1216,0,640,0,0,0}, {15,0,667,0,0,0}, {746,0,389,0,0,0}, {561,0,640,0,0,0}, {15,0,672,0,0,0},
    {1398,0,39,0,0,0}, {561,0,261,0,0,0}, {1399,0,266,0,0,0}, {746,0,41,0,0,0},
    {1400,0,263,0,0,0}, {1401,0,41,0,0,0}, {1402,0,41,0,0,0}, {1403,0,41,0,0,0},
    {1404,0,265,0,0,0}, {48,0,372,1,0,0}, {1525,0,676,0,0,0}, {1405,0,674,0,0,0},
    {1527,0,39,1,0,0}, {1529,0,94,0,0,0}, {229,0,640,0,0,0}, {1530,0,375,0,0,0},
    {346,0,640,0,0,0}, {230,0,640,0,0,0}, {351,0,640,0,0,0}, {1276,0,280,0,0,0},
    {73,0,640,0,0,0}, {1532,0,640,0,0,0}, {520,0,640,0,0,0}, {70,0,640,0,0,0},
    {1070,0,640,0,0,0}, {387,0,640,0,0,0}, {71,0,640,0,0,0}, {366,0,640,0,0,0},
    {1533,0,389,0,0,0}, {534,0,389,0,0,0}, {399,0,389,0,0,0}, {343,0,691,0,0,0},
    {453,0,691,0,0,0}, {371,0,396,0,0,0}, {372,0,50,0,0,0}, {373,0,640,0,0,0}, {536,0,640,0,0,0},
    {352,0,496,0,0,0}, {368,0,435,0,0,0}, {369,0,609,0,0,0}, {388,0,562,0,0,0},
    {1534,0,631,0,0,0}, {1535,0,691,0,0,0}, {131,0,657,0,0,0}, {540,0,193,0,0,0},
    {15,0,679,0,0,0}, {39,0,640,0,0,0}, {15,0,678,0,0,0}, {84,0,269,1,0,0}, {1429,0,675,0,0,0},
    {15,0,684,0,0,0}, {15,0,661,0,0,0}, {74,0,689,1,0,0}, {85,0,389,1,0,0}, {1558,0,260,0,0,0},
    {1559,0,260,0,0,0}, {679,0,640,1,0,0}, {1562,0,389,1,0,0}, {1563,0,641,0,0,0},
    {15,0,692,0,0,0}, {6,0,40,0,0,0}, {7,0,40,0,0,0}, {1570,0,393,1,0,0}, {1571,0,640,0,0,0},
    {1570,0,393,1,0,0}, {1573,0,25,0,0,0}, {84,0,700,1,0,0}, {1575,0,389,1,0,0},
    {1576,0,389,1,0,0}, {15,0,698,0,0,0}, {39,0,640,0,0,0}, {1061,0,640,1,0,0},
    {1595,0,653,1,0,0}, {84,0,640,1,0,0}, {67,0,640,0,0,0}, {127,0,32,0,0,0}, {128,0,724,0,0,0},
    {142,0,46,0,0,0}, {67,0,640,1,0,0}, {179,0,73,0,0,0}, {173,0,61,0,0,0}, {184,0,70,0,0,0},
    {67,0,60,0,0,0}, {67,0,640,1,0,0}, {179,0,73,1,0,0}, {67,0,60,0,0,0}, {67,0,640,0,0,0},
    {605,0,640,1,0,0}, {605,0,87,0,0,0}, {67,0,640,0,0,0}, {618,0,641,1,0,0}, {71,0,91,1,0,0},
    {618,0,92,0,0,0}, {530,0,304,0,0,0}, {342,0,640,1,0,0}, {333,0,640,1,0,0}, {334,0,641,1,0,0},
    {335,0,131,0,0,0}, {336,0,147,0,0,0}, {337,0,38,0,0,0}, {338,0,38,0,0,0}, {340,0,39,0,0,0},
    {342,0,640,0,0,0}, {71,0,153,0,0,0}, {343,0,691,0,0,0}, {453,0,691,0,0,0}, {344,0,640,0,0,0},
    {520,0,640,1,0,0}, {346,0,640,0,0,0}, {349,0,640,0,0,0}, {350,0,289,0,0,0},
    {351,0,640,0,0,0}, {352,0,297,0,0,0}, {229,0,640,0,0,0}, {230,0,640,0,0,0},
    {353,0,288,0,0,0}, {354,0,291,0,0,0}, {355,0,640,0,0,0}, {357,0,733,0,0,0},
    {352,0,720,0,0,0}, {641,0,41,0,0,0}, {638,0,640,0,0,0}, {637,0,330,0,0,0}, {643,0,309,0,0,0},
    {644,0,311,0,0,0}, {646,0,718,0,0,0}, {866,0,640,0,0,0}, {66,0,640,1,0,0}, {347,0,640,0,0,0},
    {359,0,39,0,0,0}, {173,0,719,0,0,0}, {336,0,522,0,0,0}, {69,0,640,0,0,0}, {84,0,640,0,0,0},
    {71,0,353,0,0,0}, {39,0,640,0,0,0}, {347,0,640,1,0,0}, {362,0,387,1,0,0}, {336,0,523,0,0,0},
    {363,0,377,0,0,0}, {364,0,30,0,0,0}, {67,0,640,1,0,0}, {357,0,640,1,0,0}, {1619,0,640,1,0,0},
    {390,0,678,0,0,0}, {67,0,640,0,0,0}, {357,0,640,1,0,0}, {370,0,41,0,0,0}, {366,0,640,0,0,0},
    {372,0,50,0,0,0}, {335,0,189,0,0,0}, {367,0,33,0,0,0}, {352,0,496,0,0,0}, {375,0,510,0,0,0},
    {376,0,511,0,0,0}, {373,0,640,0,0,0}, {1622,0,38,0,0,0}, {377,0,41,0,0,0}, {379,0,190,0,0,0},
    {338,0,39,0,0,0}, {337,0,39,0,0,0}, {368,0,435,0,0,0}, {336,0,524,0,0,0}, {369,0,609,0,0,0},
    {380,0,575,0,0,0}, {381,0,622,0,0,0}, {382,0,743,0,0,0}, {383,0,329,0,0,0},
    {384,0,489,0,0,0}, {357,0,570,0,0,0}, {67,0,640,1,0,0}, {673,0,641,1,0,0}, {1247,0,38,1,0,0},
    {1625,0,41,0,0,0}, {904,0,526,0,0,0}, {530,0,304,0,0,0}, {67,0,640,1,0,0}, {357,0,640,1,0,0},
    {390,0,640,1,0,0}, {388,0,562,1,0,0}, {390,0,678,0,0,0}, {520,0,640,0,0,0}, {67,0,640,0,0,0},
    {348,0,640,0,0,0}, {71,0,299,0,0,0}, {1630,0,293,0,0,0}, {343,0,691,0,0,0},
    {453,0,691,0,0,0}, {6,0,41,1,0,0}, {7,0,41,0,0,0}, {1635,0,640,0,0,0}, {1636,0,640,0,0,0},
    {1637,0,640,0,0,0}, {84,0,640,0,0,0}, {501,0,371,0,0,0}, {1639,0,258,0,0,0},
    {1640,0,273,0,0,0}, {1641,0,561,0,0,0}, {1642,0,302,0,0,0}, {1643,0,39,0,0,0},
    {1645,0,640,0,0,0}, {1176,0,39,0,0,0}, {15,0,738,0,0,0}, {15,0,737,0,0,0}, {45,0,640,0,0,0},
    {46,0,640,0,0,0}, {47,0,640,0,0,0}, {48,0,372,1,0,0}, {830,0,640,1,0,0}, {822,0,640,1,0,0},
    {1076,0,741,0,0,0}, {15,0,742,0,0,0},};

const ShapeRow shapes[] = {
    {8,0,0,0,2,0,0,0,0,0,0}, {14,3,0,0,5,0,0,0,0,0,0}, {16,1,0,2,1,0,0,0,0,0,0},
    {31,3,0,5,14,0,0,0,0,0,0}, {32,1,0,3,1,0,0,0,0,0,0}, {33,0,0,4,2,0,0,0,0,0,0},
    {37,3,0,19,3,0,0,0,0,0,0}, {38,1,0,6,1,0,0,0,0,0,0}, {40,0,1,7,1,0,0,0,0,0,0},
    {43,3,0,22,2,0,0,0,0,0,0}, {44,1,192,8,1,0,2,0,0,0,0}, {49,0,0,9,4,0,0,0,0,0,0},
    {56,3,0,24,6,0,0,0,0,0,0}, {57,3,192,13,0,1,30,1,0,0,0}, {58,1,192,13,1,0,400,0,0,0,0},
    {62,3,0,30,3,0,0,0,0,0,0}, {65,3,0,33,2,0,0,0,0,0,0}, {68,0,0,14,2,0,0,0,0,0,0},
    {72,0,0,16,3,0,0,0,0,0,0}, {76,0,0,19,4,0,0,0,0,0,0}, {77,1,0,23,1,0,0,0,0,0,0},
    {79,0,0,24,2,0,0,0,0,0,0}, {80,1,0,26,1,0,0,0,0,0,0}, {81,1,0,27,1,0,0,0,0,0,0},
    {83,3,0,35,1,0,0,0,0,0,0}, {88,0,0,28,4,0,0,0,0,0,0}, {89,0,1,32,1,0,0,0,0,0,0},
    {90,1,0,33,1,0,0,0,0,0,0}, {91,3,0,36,2,0,0,0,0,0,0}, {93,0,0,34,1,0,0,0,0,0,0},
    {98,0,0,35,4,0,0,0,0,0,0}, {99,0,0,39,3,0,0,0,0,0,0}, {100,3,0,38,2,0,0,0,0,0,0},
    {104,0,0,42,3,0,0,0,0,0,0}, {108,3,0,40,3,0,0,0,0,0,0}, {109,0,0,45,2,0,0,0,0,0,0},
    {110,0,1,47,1,0,0,0,0,0,0}, {111,4,0,48,0,0,0,0,0,0,0}, {112,4,0,48,0,0,0,0,0,0,0},
    {113,7,0,48,0,0,0,0,0,0,0}, {114,5,0,48,0,0,0,0,0,0,0}, {115,3,0,43,3,0,0,0,0,0,0},
    {118,3,0,46,2,0,0,0,0,0,0}, {121,0,0,48,2,0,0,0,0,0,0}, {125,3,0,48,3,0,0,0,0,0,0},
    {132,0,0,50,10,0,0,0,0,0,0}, {134,3,0,51,1,0,0,0,0,0,0}, {135,1,0,60,1,0,0,0,0,0,0},
    {140,3,0,52,4,0,0,0,0,0,0}, {141,1,0,61,1,0,0,0,0,0,0}, {145,0,0,62,3,0,0,0,0,0,0},
    {146,5,192,65,0,0,100000,0,0,0,0}, {147,5,192,65,0,0,1000,0,0,0,0},
    {152,3,0,56,4,0,0,0,0,0,0}, {162,3,0,60,9,0,0,0,0,0,0}, {163,1,0,65,1,0,0,0,0,0,0},
    {167,3,0,69,3,0,0,0,0,0,0}, {170,0,0,66,2,0,0,0,0,0,0}, {171,0,1,68,1,0,0,0,0,0,0},
    {185,0,0,69,16,0,0,0,0,0,0}, {188,0,0,85,2,0,0,0,0,0,0}, {189,0,1,87,1,0,0,0,0,0,0},
    {190,0,1,88,1,0,0,0,0,0,0}, {191,0,1,89,1,0,0,0,0,0,0}, {192,0,1,90,1,0,0,0,0,0,0},
    {197,3,0,72,5,0,0,0,0,0,0}, {198,1,0,91,1,0,0,0,0,0,0}, {199,0,1,92,1,0,0,0,0,0,0},
    {201,0,0,93,1,0,0,0,0,0,0}, {202,0,0,94,1,0,0,0,0,0,0}, {203,0,0,95,2,0,0,0,0,0,0},
    {205,3,0,77,1,0,0,0,0,0,0}, {206,1,0,97,1,0,0,0,0,0,0}, {207,1,0,98,1,0,0,0,0,0,0},
    {210,3,0,78,4,0,0,0,0,0,0}, {211,1,0,99,1,0,0,0,0,0,0}, {213,0,1,100,2,0,0,0,0,0,0},
    {216,3,0,82,2,0,0,0,0,0,0}, {235,0,0,102,19,0,0,0,0,0,0}, {240,3,0,84,4,0,0,0,0,0,0},
    {278,0,0,121,42,0,0,0,0,0,0}, {279,1,0,163,1,0,0,0,0,0,0}, {280,1,0,164,1,0,0,0,0,0,0},
    {283,0,0,165,2,0,0,0,0,0,0}, {284,0,0,167,3,0,0,0,0,0,0}, {285,1,0,170,1,0,0,0,0,0,0},
    {299,0,0,171,19,0,0,0,0,0,0}, {301,3,0,88,2,0,0,0,0,0,0}, {302,1,0,190,1,0,0,0,0,0,0},
    {304,0,0,191,2,0,0,0,0,0,0}, {309,3,0,90,5,0,0,0,0,0,0}, {310,1,0,193,1,0,0,0,0,0,0},
    {311,0,0,194,8,0,0,0,0,0,0}, {312,1,0,202,1,0,0,0,0,0,0}, {316,0,0,203,3,0,0,0,0,0,0},
    {317,0,0,206,7,0,0,0,0,0,0}, {318,1,0,213,1,0,0,0,0,0,0}, {319,1,0,214,1,0,0,0,0,0,0},
    {323,0,0,215,3,0,0,0,0,0,0}, {324,0,0,218,1,0,0,0,0,0,0}, {326,3,0,95,3,0,0,0,0,0,0},
    {327,1,0,219,1,0,0,0,0,0,0}, {328,0,0,220,5,0,0,0,0,0,0}, {329,0,0,225,1,0,0,0,0,0,0},
    {330,0,0,226,7,0,0,0,0,0,0}, {331,0,0,233,1,0,0,0,0,0,0}, {341,0,0,234,11,0,0,0,0,0,0},
    {345,0,0,245,4,0,0,0,0,0,0}, {356,0,0,249,14,0,0,0,0,0,0}, {358,0,0,263,1,0,0,0,0,0,0},
    {360,0,0,264,7,0,0,0,0,0,0}, {361,0,0,271,3,0,0,0,0,0,0}, {365,0,0,274,5,0,0,0,0,0,0},
    {385,0,0,279,28,0,0,0,0,0,0}, {386,0,0,307,1,0,0,0,0,0,0}, {389,0,0,308,13,0,0,0,0,0,0},
    {391,0,0,321,1,0,0,0,0,0,0}, {394,0,0,322,2,0,0,0,0,0,0}, {397,0,0,324,2,0,0,0,0,0,0},
    {401,0,0,326,3,0,0,0,0,0,0}, {402,1,0,329,1,0,0,0,0,0,0}, {405,0,0,330,3,0,0,0,0,0,0},
    {406,0,0,333,29,0,0,0,0,0,0}, {407,1,0,362,1,0,0,0,0,0,0}, {408,0,0,363,3,0,0,0,0,0,0},
    {409,1,0,366,1,0,0,0,0,0,0}, {419,0,0,367,14,0,0,0,0,0,0}, {421,0,0,381,3,0,0,0,0,0,0},
    {425,0,0,384,4,0,0,0,0,0,0}, {426,1,0,388,1,0,0,0,0,0,0}, {429,0,0,389,3,0,0,0,0,0,0},
    {430,1,0,392,1,0,0,0,0,0,0}, {434,0,0,393,5,0,0,0,0,0,0}, {435,1,0,398,1,0,0,0,0,0,0},
    {439,3,0,98,4,0,0,0,0,0,0}, {447,3,0,102,8,0,0,0,0,0,0}, {448,1,0,399,1,0,0,0,0,0,0},
    {450,0,0,400,10,0,0,0,0,0,0}, {451,1,0,410,1,0,0,0,0,0,0}, {454,0,0,411,7,0,0,0,0,0,0},
    {455,7,192,418,0,0,100000000,0,0,0,0}, {458,3,0,110,2,0,0,0,0,0,0},
    {463,0,0,418,4,0,0,0,0,0,0}, {464,0,1,422,1,0,0,0,0,0,0}, {465,0,1,423,1,0,0,0,0,0,0},
    {466,3,0,112,2,0,0,0,0,0,0}, {469,3,0,114,2,0,0,0,0,0,0}, {472,0,0,424,10,0,0,0,0,0,0},
    {475,0,0,434,4,0,0,0,0,0,0}, {476,1,0,438,1,0,0,0,0,0,0}, {477,1,0,439,1,0,0,0,0,0,0},
    {480,0,0,440,4,0,0,0,0,0,0}, {481,3,0,116,2,0,0,0,0,0,0}, {482,1,0,444,1,0,0,0,0,0,0},
    {483,0,0,445,4,0,0,0,0,0,0}, {492,0,0,449,15,0,0,0,0,0,0}, {494,3,0,118,1,0,0,0,0,0,0},
    {496,3,0,119,3,0,0,0,0,0,0}, {498,3,0,122,3,0,0,0,0,0,0}, {499,1,0,464,1,0,0,0,0,0,0},
    {500,0,0,465,5,0,0,0,0,0,0}, {503,0,0,470,3,0,0,0,0,0,0}, {504,1,0,473,1,0,0,0,0,0,0},
    {506,0,0,474,2,0,0,0,0,0,0}, {508,0,0,476,1,0,0,0,0,0,0}, {509,0,0,477,2,0,0,0,0,0,0},
    {510,0,0,479,1,0,0,0,0,0,0}, {511,0,0,480,2,0,0,0,0,0,0}, {512,0,0,482,1,0,0,0,0,0,0},
    {513,0,0,483,1,0,0,0,0,0,0}, {514,0,0,484,1,0,0,0,0,0,0}, {515,0,0,485,1,0,0,0,0,0,0},
    {516,0,0,486,5,0,0,0,0,0,0}, {518,0,0,491,1,0,0,0,0,0,0}, {519,0,0,492,1,0,0,0,0,0,0},
    {521,0,0,493,1,0,0,0,0,0,0}, {522,0,0,494,1,0,0,0,0,0,0}, {523,0,0,495,1,0,0,0,0,0,0},
    {524,0,0,496,3,0,0,0,0,0,0}, {526,0,0,499,3,0,0,0,0,0,0}, {527,0,0,502,1,0,0,0,0,0,0},
    {529,0,0,503,1,0,0,0,0,0,0}, {531,0,0,504,2,0,0,0,0,0,0}, {532,0,0,506,4,0,0,0,0,0,0},
    {533,0,0,510,1,0,0,0,0,0,0}, {541,0,0,511,21,0,0,0,0,0,0}, {542,0,0,532,3,0,0,0,0,0,0},
    {545,0,0,535,4,0,0,0,0,0,0}, {554,0,0,539,10,0,0,0,0,0,0}, {555,0,0,549,1,0,0,0,0,0,0},
    {557,3,0,125,3,0,0,0,0,0,0}, {560,0,0,550,3,0,0,0,0,0,0}, {562,0,0,553,1,0,0,0,0,0,0},
    {567,0,0,554,6,0,0,0,0,0,0}, {570,3,0,128,2,0,0,0,0,0,0}, {574,0,0,560,6,0,0,0,0,0,0},
    {575,1,0,566,1,0,0,0,0,0,0}, {576,5,192,567,0,1,20160,0,0,0,0}, {577,1,0,567,1,0,0,0,0,0,0},
    {586,3,0,130,8,0,0,0,0,0,0}, {587,1,0,568,1,0,0,0,0,0,0}, {591,3,0,138,5,0,0,0,0,0,0},
    {594,3,0,143,2,0,0,0,0,0,0}, {596,0,0,569,2,0,0,0,0,0,0}, {598,3,0,145,3,0,0,0,0,0,0},
    {603,3,0,148,4,0,0,0,0,0,0}, {604,1,0,571,1,0,0,0,0,0,0}, {606,0,0,572,3,0,0,0,0,0,0},
    {607,0,0,575,1,0,0,0,0,0,0}, {608,0,0,576,1,0,0,0,0,0,0}, {609,0,0,577,1,0,0,0,0,0,0},
    {613,0,0,578,5,0,0,0,0,0,0}, {614,0,0,583,3,0,0,0,0,0,0}, {616,0,0,586,2,0,0,0,0,0,0},
    {617,0,0,588,2,0,0,0,0,0,0}, {619,0,0,590,3,0,0,0,0,0,0}, {620,0,0,593,2,0,0,0,0,0,0},
    {622,0,0,595,1,0,0,0,0,0,0}, {624,0,0,596,2,0,0,0,0,0,0}, {625,0,0,598,1,0,0,0,0,0,0},
    {627,0,0,599,1,0,0,0,0,0,0}, {629,0,0,600,1,0,0,0,0,0,0}, {631,0,0,601,2,0,0,0,0,0,0},
    {632,0,0,603,1,0,0,0,0,0,0}, {633,0,0,604,1,0,0,0,0,0,0}, {634,0,0,605,2,0,0,0,0,0,0},
    {635,0,0,607,1,0,0,0,0,0,0}, {645,0,0,608,10,0,0,0,0,0,0}, {647,0,8,618,1,0,0,0,0,0,0},
    {648,0,0,619,1,0,0,0,0,0,0}, {649,0,0,620,3,0,0,0,0,0,0}, {651,0,0,623,2,0,0,0,0,0,0},
    {652,0,0,625,1,0,0,0,0,0,0}, {654,0,0,626,1,0,0,0,0,0,0}, {656,0,0,627,1,0,0,0,0,0,0},
    {658,0,0,628,1,0,0,0,0,0,0}, {660,0,0,629,2,0,0,0,0,0,0}, {662,0,0,631,1,0,0,0,0,0,0},
    {664,0,0,632,2,0,0,0,0,0,0}, {666,0,0,634,3,0,0,0,0,0,0}, {667,0,0,637,2,0,0,0,0,0,0},
    {668,0,0,639,2,0,0,0,0,0,0}, {669,0,0,641,2,0,0,0,0,0,0}, {671,0,0,643,4,0,0,0,0,0,0},
    {672,0,0,647,2,0,0,0,0,0,0}, {674,0,0,649,3,0,0,0,0,0,0}, {675,0,0,652,2,0,0,0,0,0,0},
    {677,3,0,152,3,0,0,0,0,0,0}, {681,0,0,654,3,0,0,0,0,0,0}, {685,3,0,155,3,0,0,0,0,0,0},
    {686,1,0,657,1,0,0,0,0,0,0}, {687,1,0,658,1,0,0,0,0,0,0}, {688,0,0,659,2,0,0,0,0,0,0},
    {689,0,0,661,3,0,0,0,0,0,0}, {690,0,0,664,2,0,0,0,0,0,0}, {694,0,0,666,3,0,0,0,0,0,0},
    {696,2,0,669,2,0,0,0,0,0,0}, {702,0,0,671,5,0,0,0,0,0,0}, {703,7,0,676,0,0,0,0,0,0,0},
    {704,5,192,676,0,0,2147483647,0,0,0,0}, {705,3,0,676,0,0,0,0,0,0,0},
    {707,3,0,158,1,0,0,0,0,0,0}, {708,3,0,676,0,0,0,0,0,0,0}, {710,0,0,676,3,0,0,0,0,0,0},
    {711,1,0,679,1,0,0,0,0,0,0}, {712,3,0,680,0,0,0,0,0,0,0}, {715,0,0,680,10,0,0,0,0,0,0},
    {722,0,0,690,6,0,0,0,0,0,0}, {723,3,0,696,0,0,0,0,0,0,0}, {726,0,0,696,2,0,0,0,0,0,0},
    {727,3,0,159,2,0,0,0,0,0,0}, {728,3,0,161,2,0,0,0,0,0,0}, {734,0,0,698,5,0,0,0,0,0,0},
    {739,0,0,703,4,0,0,0,0,0,0}, {740,1,192,707,1,0,20,0,0,0,0}, {741,0,0,708,2,0,0,0,0,0,0},
    {743,3,0,163,1,0,0,0,0,0,0}, {744,1,0,710,1,0,0,0,0,0,0}, {745,1,4,711,1,0,0,0,0,0,0},
    {747,0,0,712,1,0,0,0,0,0,0}, {748,3,192,713,0,1,30,1,0,0,0}, {749,1,192,713,1,0,400,0,0,0,0},
    {751,0,0,714,3,0,0,0,0,0,0}, {757,0,0,717,5,0,0,0,0,0,0}, {760,3,0,164,3,0,0,0,0,0,0},
    {763,0,0,722,5,0,0,0,0,0,0}, {765,0,0,727,6,0,0,0,0,0,0}, {766,3,0,167,2,0,0,0,0,0,0},
    {769,0,0,733,7,0,0,0,0,0,0}, {771,0,0,740,1,0,0,0,0,0,0}, {776,0,0,741,4,0,0,0,0,0,0},
    {779,0,0,745,2,0,0,0,0,0,0}, {781,0,0,747,13,0,0,0,0,0,0}, {782,1,0,760,1,0,0,0,0,0,0},
    {783,3,0,169,1,0,0,0,0,0,0}, {784,1,0,761,1,0,0,0,0,0,0}, {785,0,0,762,2,0,0,0,0,0,0},
    {789,3,0,170,3,0,0,0,0,0,0}, {791,0,0,764,2,0,0,0,0,0,0}, {792,3,0,173,3,0,0,0,0,0,0},
    {794,0,0,766,2,0,0,0,0,0,0}, {795,0,0,768,3,0,0,0,0,0,0}, {797,0,0,771,3,0,0,0,0,0,0},
    {798,1,0,774,1,0,0,0,0,0,0}, {800,0,0,775,2,0,0,0,0,0,0}, {801,2,0,777,2,0,0,0,0,0,0},
    {804,3,0,176,2,0,0,0,0,0,0}, {806,0,0,779,13,0,0,0,0,0,0}, {810,3,0,178,3,0,0,0,0,0,0},
    {813,3,0,181,2,0,0,0,0,0,0}, {815,0,0,792,1,0,0,0,0,0,0}, {817,3,0,183,3,0,0,0,0,0,0},
    {818,1,192,793,1,0,3,0,0,0,0}, {819,0,0,794,3,0,0,0,0,0,0}, {820,1,0,797,1,0,0,0,0,0,0},
    {821,0,8,798,1,0,0,0,0,0,0}, {825,0,0,799,7,0,0,0,0,0,0}, {831,0,0,806,8,0,0,0,0,0,0},
    {832,1,192,814,1,0,1,0,0,0,0}, {833,1,192,815,1,0,5,0,0,0,0}, {834,0,8,816,1,0,0,0,0,0,0},
    {837,0,0,817,4,0,0,0,0,0,0}, {839,0,0,821,1,0,0,0,0,0,0}, {840,5,192,822,0,0,3600,0,0,0,0},
    {842,0,0,822,1,0,0,0,0,0,0}, {850,0,0,823,8,0,0,0,0,0,0}, {853,0,0,831,2,0,0,0,0,0,0},
    {854,3,0,186,2,0,0,0,0,0,0}, {855,1,192,833,1,0,1,0,0,0,0}, {857,0,0,834,1,0,0,0,0,0,0},
    {858,0,8,835,1,0,0,0,0,0,0}, {861,0,0,836,2,0,0,0,0,0,0}, {865,3,0,188,3,0,0,0,0,0,0},
    {868,0,0,838,3,0,0,0,0,0,0}, {871,3,0,191,2,0,0,0,0,0,0}, {872,0,8,841,1,0,0,0,0,0,0},
    {873,0,1,842,1,0,0,0,0,0,0}, {876,0,0,843,3,0,0,0,0,0,0}, {877,1,192,846,1,0,5,0,0,0,0},
    {879,0,0,847,2,0,0,0,0,0,0}, {880,1,192,849,1,0,200,0,0,0,0}, {881,0,0,850,2,0,0,0,0,0,0},
    {883,0,0,852,6,0,0,0,0,0,0}, {887,0,0,858,7,0,0,0,0,0,0}, {888,1,0,865,1,0,0,0,0,0,0},
    {890,0,0,866,2,0,0,0,0,0,0}, {891,1,0,868,1,0,0,0,0,0,0}, {892,0,8,869,1,0,0,0,0,0,0},
    {893,3,0,193,7,0,0,0,0,0,0}, {894,1,192,870,1,0,7,0,0,0,0}, {895,0,0,871,6,0,0,0,0,0,0},
    {896,1,0,877,1,0,0,0,0,0,0}, {897,3,0,200,5,0,0,0,0,0,0}, {898,1,192,878,1,0,5,0,0,0,0},
    {899,0,0,879,4,0,0,0,0,0,0}, {900,1,0,883,1,0,0,0,0,0,0}, {902,0,0,884,2,0,0,0,0,0,0},
    {903,0,0,886,2,0,0,0,0,0,0}, {905,0,0,888,2,0,0,0,0,0,0}, {911,0,0,890,5,0,0,0,0,0,0},
    {912,1,0,895,1,0,0,0,0,0,0}, {913,1,0,896,1,0,0,0,0,0,0}, {917,3,0,205,3,0,0,0,0,0,0},
    {922,0,0,897,5,0,0,0,0,0,0}, {925,3,0,208,3,0,0,0,0,0,0}, {926,5,192,902,0,0,100,0,0,0,0},
    {927,0,32,902,0,0,0,0,0,0,0}, {929,0,0,902,2,0,0,0,0,0,0}, {930,1,0,904,1,0,0,0,0,0,0},
    {931,0,0,905,9,0,0,0,0,0,0}, {933,0,0,914,1,0,0,0,0,0,0}, {934,3,0,915,0,0,0,0,0,0,0},
    {937,0,0,915,2,0,0,0,0,0,0}, {938,0,0,917,2,0,0,0,0,0,0}, {939,1,0,919,1,0,0,0,0,0,0},
    {940,1,0,920,1,0,0,0,0,0,0}, {942,0,0,921,1,0,0,0,0,0,0}, {943,1,0,922,1,0,0,0,0,0,0},
    {944,0,0,923,2,0,0,0,0,0,0}, {947,3,0,211,2,0,0,0,0,0,0}, {948,1,0,925,1,0,0,0,0,0,0},
    {951,0,0,926,5,0,0,0,0,0,0}, {952,1,0,931,1,0,0,0,0,0,0}, {957,3,0,213,4,0,0,0,0,0,0},
    {961,3,0,217,4,0,0,0,0,0,0}, {971,0,0,932,11,0,0,0,0,0,0}, {972,0,0,943,8,0,0,0,0,0,0},
    {997,0,0,951,24,0,0,0,0,0,0}, {998,5,0,975,0,0,0,0,0,0,0}, {999,1,0,975,1,0,0,0,0,0,0},
    {1000,0,1,976,1,0,0,0,0,0,0}, {1001,3,0,221,3,0,0,0,0,0,0}, {1005,3,0,224,3,0,0,0,0,0,0},
    {1008,0,0,977,2,0,0,0,0,0,0}, {1009,0,0,979,2,0,0,0,0,0,0}, {1010,3,0,227,4,0,0,0,0,0,0},
    {1011,0,1,981,1,0,0,0,0,0,0}, {1014,0,0,982,2,0,0,0,0,0,0}, {1018,0,0,984,7,0,0,0,0,0,0},
    {1020,0,0,991,6,0,0,0,0,0,0}, {1021,0,0,997,2,0,0,0,0,0,0}, {1024,0,0,999,6,0,0,0,0,0,0},
    {1025,0,0,1005,2,0,0,0,0,0,0}, {1026,0,0,1007,2,0,0,0,0,0,0}, {1028,0,0,1009,2,0,0,0,0,0,0},
    {1030,0,0,1011,5,0,0,0,0,0,0}, {1032,0,0,1016,2,0,0,0,0,0,0}, {1033,0,0,1018,5,0,0,0,0,0,0},
    {1034,0,0,1023,2,0,0,0,0,0,0}, {1037,0,0,1025,7,0,0,0,0,0,0}, {1039,0,0,1032,2,0,0,0,0,0,0},
    {1040,0,0,1034,4,0,0,0,0,0,0}, {1042,0,0,1038,2,0,0,0,0,0,0}, {1043,0,0,1040,5,0,0,0,0,0,0},
    {1045,0,0,1045,2,0,0,0,0,0,0}, {1046,0,0,1047,7,0,0,0,0,0,0}, {1048,0,0,1054,2,0,0,0,0,0,0},
    {1050,0,0,1056,4,0,0,0,0,0,0}, {1052,0,0,1060,2,0,0,0,0,0,0}, {1053,0,0,1062,6,0,0,0,0,0,0},
    {1054,0,0,1068,2,0,0,0,0,0,0}, {1055,0,0,1070,3,0,0,0,0,0,0}, {1057,0,0,1073,2,0,0,0,0,0,0},
    {1059,0,0,1075,6,0,0,0,0,0,0}, {1060,0,0,1081,2,0,0,0,0,0,0}, {1062,0,0,1083,1,0,0,0,0,0,0},
    {1063,0,0,1084,1,0,0,0,0,0,0}, {1064,0,0,1085,4,0,0,0,0,0,0}, {1066,0,0,1089,2,0,0,0,0,0,0},
    {1067,0,0,1091,5,0,0,0,0,0,0}, {1069,0,0,1096,2,0,0,0,0,0,0}, {1072,0,0,1098,10,0,0,0,0,0,0},
    {1074,0,0,1108,2,0,0,0,0,0,0}, {1077,0,0,1110,5,0,0,0,0,0,0}, {1078,1,0,1115,1,0,0,0,0,0,0},
    {1079,3,0,231,3,0,0,0,0,0,0}, {1082,3,0,234,2,0,0,0,0,0,0}, {1083,1,0,1116,1,0,0,0,0,0,0},
    {1086,0,0,1117,3,0,0,0,0,0,0}, {1087,2,0,1120,2,0,0,0,0,0,0}, {1095,3,0,236,8,0,0,0,0,0,0},
    {1096,0,0,1122,1,0,0,0,0,0,0}, {1097,6,0,1123,0,0,0,0,0,0,0}, {1099,0,0,1123,4,0,0,0,0,0,0},
    {1101,3,0,244,1,0,0,0,0,0,0}, {1103,0,0,1127,4,0,0,0,0,0,0}, {1104,1,0,1131,1,0,0,0,0,0,0},
    {1105,1,0,1132,1,0,0,0,0,0,0}, {1106,1,0,1133,1,0,0,0,0,0,0}, {1110,0,0,1134,7,0,0,0,0,0,0},
    {1113,0,0,1141,2,0,0,0,0,0,0}, {1115,0,0,1143,5,0,0,0,0,0,0}, {1116,3,0,245,2,0,0,0,0,0,0},
    {1122,0,0,1148,8,0,0,0,0,0,0}, {1123,1,0,1156,1,0,0,0,0,0,0}, {1125,0,0,1157,1,0,0,0,0,0,0},
    {1128,3,0,247,2,0,0,0,0,0,0}, {1129,0,0,1158,2,0,0,0,0,0,0}, {1130,0,0,1160,5,0,0,0,0,0,0},
    {1132,0,0,1165,1,0,0,0,0,0,0}, {1133,0,0,1166,4,0,0,0,0,0,0}, {1134,0,0,1170,4,0,0,0,0,0,0},
    {1137,0,0,1174,7,0,0,0,0,0,0}, {1139,0,0,1181,5,0,0,0,0,0,0}, {1140,1,0,1186,1,0,0,0,0,0,0},
    {1141,0,0,1187,4,0,0,0,0,0,0}, {1142,1,0,1191,1,0,0,0,0,0,0}, {1143,3,0,249,5,0,0,0,0,0,0},
    {1146,0,0,1192,6,0,0,0,0,0,0}, {1151,0,0,1198,5,0,0,0,0,0,0},
    {1152,5,192,1203,0,0,10000,0,0,0,0}, {1153,3,0,254,2,0,0,0,0,0,0},
    {1154,5,192,1203,0,1,10000,0,0,0,0}, {1155,5,192,1203,0,1,100,0,0,0,0},
    {1156,0,0,1203,4,0,0,0,0,0,0}, {1157,1,0,1207,1,0,0,0,0,0,0}, {1159,0,0,1208,2,0,0,0,0,0,0},
    {1160,0,0,1210,7,0,0,0,0,0,0}, {1161,1,0,1217,1,0,0,0,0,0,0}, {1162,3,0,256,2,0,0,0,0,0,0},
    {1163,0,0,1218,2,0,0,0,0,0,0}, {1164,0,0,1220,2,0,0,0,0,0,0}, {1167,0,0,1222,2,0,0,0,0,0,0},
    {1168,1,192,1224,1,0,5,0,0,0,0}, {1169,3,192,1225,0,1,255,0,0,0,0},
    {1170,1,192,1225,1,1,5,0,0,0,0}, {1171,5,192,1226,0,20,60,0,0,0,0},
    {1172,0,1,1226,1,0,0,0,0,0,0}, {1174,0,0,1227,1,0,0,0,0,0,0}, {1177,0,0,1228,3,0,0,0,0,0,0},
    {1178,1,0,1231,1,0,0,0,0,0,0}, {1179,0,1,1232,1,0,0,0,0,0,0}, {1180,0,0,1233,2,0,0,0,0,0,0},
    {1185,0,0,1235,6,0,0,0,0,0,0}, {1186,1,0,1241,1,0,0,0,0,0,0}, {1188,0,0,1242,1,0,0,0,0,0,0},
    {1192,0,0,1243,3,0,0,0,0,0,0}, {1193,0,0,1246,2,0,0,0,0,0,0}, {1194,1,0,1248,1,0,0,0,0,0,0},
    {1197,3,0,258,4,0,0,0,0,0,0}, {1198,1,0,1249,1,0,0,0,0,0,0}, {1199,0,1,1250,1,0,0,0,0,0,0},
    {1201,0,0,1251,2,0,0,0,0,0,0}, {1202,5,192,1253,0,1,100,0,0,0,0},
    {1203,5,64,1253,0,1,0,0,0,0,0}, {1214,3,0,262,10,0,0,0,0,0,0}, {1215,3,0,272,2,0,0,0,0,0,0},
    {1217,0,0,1253,2,0,0,0,0,0,0}, {1220,3,0,274,2,0,0,0,0,0,0}, {1221,1,0,1255,1,0,0,0,0,0,0},
    {1222,1,0,1256,1,0,0,0,0,0,0}, {1224,0,0,1257,2,0,0,0,0,0,0}, {1228,3,0,276,3,0,0,0,0,0,0},
    {1229,0,0,1259,2,0,0,0,0,0,0}, {1232,3,0,279,2,0,0,0,0,0,0}, {1233,1,0,1261,1,0,0,0,0,0,0},
    {1234,0,1,1262,1,0,0,0,0,0,0}, {1235,0,1,1263,1,0,0,0,0,0,0}, {1237,0,0,1264,6,0,0,0,0,0,0},
    {1238,1,0,1270,1,0,0,0,0,0,0}, {1239,5,192,1271,0,0,65535,0,0,0,0},
    {1241,3,0,281,2,0,0,0,0,0,0}, {1243,3,0,283,2,0,0,0,0,0,0}, {1246,3,0,285,3,0,0,0,0,0,0},
    {1249,0,0,1271,3,0,0,0,0,0,0}, {1250,1,0,1274,1,0,0,0,0,0,0}, {1252,0,0,1275,3,0,0,0,0,0,0},
    {1253,1,0,1278,1,0,0,0,0,0,0}, {1255,3,0,288,1,0,0,0,0,0,0}, {1256,0,0,1279,2,0,0,0,0,0,0},
    {1257,0,0,1281,1,0,0,0,0,0,0}, {1258,0,0,1282,3,0,0,0,0,0,0}, {1259,0,0,1285,1,0,0,0,0,0,0},
    {1260,0,0,1286,2,0,0,0,0,0,0}, {1261,0,0,1288,1,0,0,0,0,0,0}, {1262,0,0,1289,3,0,0,0,0,0,0},
    {1263,0,0,1292,1,0,0,0,0,0,0}, {1268,0,0,1293,9,0,0,0,0,0,0}, {1269,0,0,1302,1,0,0,0,0,0,0},
    {1270,0,0,1303,10,0,0,0,0,0,0}, {1271,0,0,1313,1,0,0,0,0,0,0},
    {1280,0,0,1314,19,0,0,0,0,0,0}, {1281,0,0,1333,2,0,0,0,0,0,0}, {1282,0,4,1335,1,0,0,0,0,0,0},
    {1283,1,0,1336,1,0,0,0,0,0,0}, {1284,0,0,1337,2,0,0,0,0,0,0}, {1289,0,0,1339,6,0,0,0,0,0,0},
    {1290,1,0,1345,1,0,0,0,0,0,0}, {1291,0,1,1346,1,0,0,0,0,0,0}, {1293,3,0,289,2,0,0,0,0,0,0},
    {1294,0,1,1347,1,0,0,0,0,0,0}, {1296,0,0,1348,3,0,0,0,0,0,0}, {1297,1,0,1351,1,0,0,0,0,0,0},
    {1299,3,0,291,3,0,0,0,0,0,0}, {1300,1,0,1352,1,0,0,0,0,0,0}, {1301,0,0,1353,3,0,0,0,0,0,0},
    {1306,0,0,1356,19,0,0,0,0,0,0}, {1307,0,0,1375,2,0,0,0,0,0,0}, {1309,0,0,1377,2,0,0,0,0,0,0},
    {1310,0,0,1379,1,0,0,0,0,0,0}, {1313,0,0,1380,4,0,0,0,0,0,0}, {1315,0,0,1384,2,0,0,0,0,0,0},
    {1317,3,0,294,1,0,0,0,0,0,0}, {1319,3,0,295,2,0,0,0,0,0,0}, {1320,3,0,297,2,0,0,0,0,0,0},
    {1322,0,0,1386,2,0,0,0,0,0,0}, {1323,1,0,1388,1,0,0,0,0,0,0}, {1324,3,4,1389,0,0,0,0,0,0,0},
    {1325,0,3,1389,1,0,0,0,0,0,0}, {1331,0,0,1390,35,0,0,0,0,0,0}, {1334,0,0,1425,2,0,0,0,0,0,0},
    {1337,3,0,299,2,0,0,0,0,0,0}, {1339,0,0,1427,3,0,0,0,0,0,0}, {1340,1,0,1430,1,0,0,0,0,0,0},
    {1343,0,0,1431,6,0,0,0,0,0,0}, {1345,0,8,1437,1,0,0,0,0,0,0},
    {1346,1,192,1438,1,0,10,0,0,0,0}, {1349,3,0,301,2,0,0,0,0,0,0}, {1350,3,0,303,2,0,0,0,0,0,0},
    {1355,0,0,1439,6,0,0,0,0,0,0}, {1356,1,0,1445,1,0,0,0,0,0,0}, {1358,0,0,1446,2,0,0,0,0,0,0},
    {1359,1,0,1448,1,0,0,0,0,0,0}, {1361,0,0,1449,1,0,0,0,0,0,0}, {1362,0,0,1450,2,0,0,0,0,0,0},
    {1363,0,0,1452,1,0,0,0,0,0,0}, {1365,0,0,1453,1,0,0,0,0,0,0}, {1368,0,0,1454,3,0,0,0,0,0,0},
    {1372,0,0,1457,4,0,0,0,0,0,0}, {1373,1,0,1461,1,0,0,0,0,0,0}, {1378,0,0,1462,18,0,0,0,0,0,0},
    {1379,0,0,1480,3,0,0,0,0,0,0}, {1381,0,0,1483,9,0,0,0,0,0,0}, {1382,0,0,1492,3,0,0,0,0,0,0},
    {1386,3,0,305,10,0,0,0,0,0,0}, {1387,0,1,1495,1,0,0,0,0,0,0}, {1388,3,0,315,4,0,0,0,0,0,0},
    {1390,3,0,319,9,0,0,0,0,0,0}, {1391,1,0,1496,1,0,0,0,0,0,0}, {1392,1,0,1497,1,0,0,0,0,0,0},
    {1393,1,0,1498,1,0,0,0,0,0,0}, {1394,0,0,1499,3,0,0,0,0,0,0}, {1395,1,0,1502,1,0,0,0,0,0,0},
    {1396,3,0,328,1,0,0,0,0,0,0}, {1397,1,0,1503,1,0,0,0,0,0,0}, {1406,0,0,1504,11,0,0,0,0,0,0},
    {1407,0,1,1515,1,0,0,0,0,0,0}, {1408,0,1,1516,1,0,0,0,0,0,0}, {1409,1,0,1517,1,0,0,0,0,0,0},
    {1411,0,0,1518,4,0,0,0,0,0,0}, {1415,0,0,1522,23,0,0,0,0,0,0}, {1418,3,0,329,2,0,0,0,0,0,0},
    {1419,0,0,1545,2,0,0,0,0,0,0}, {1420,1,0,1547,1,0,0,0,0,0,0}, {1421,0,0,1548,1,0,0,0,0,0,0},
    {1424,0,0,1549,6,0,0,0,0,0,0}, {1425,0,0,1555,2,0,0,0,0,0,0}, {1426,1,0,1557,1,0,0,0,0,0,0},
    {1427,1,0,1558,1,0,0,0,0,0,0}, {1428,1,0,1559,1,0,0,0,0,0,0}, {1430,0,0,1560,2,0,0,0,0,0,0},
    {1431,1,0,1562,1,0,0,0,0,0,0}, {1432,1,0,1563,1,0,0,0,0,0,0}, {1436,0,0,1564,3,0,0,0,0,0,0},
    {1437,0,0,1567,4,0,0,0,0,0,0}, {1448,3,0,331,11,0,0,0,0,0,0}, {1450,3,0,342,2,0,0,0,0,0,0},
    {1451,1,0,1571,1,0,0,0,0,0,0}, {1453,0,8,1572,1,0,0,0,0,0,0}, {1456,3,0,344,2,0,0,0,0,0,0},
    {1459,3,0,346,2,0,0,0,0,0,0}, {1460,0,0,1573,13,0,0,0,0,0,0}, {1461,0,0,1586,2,0,0,0,0,0,0},
    {1462,1,0,1588,1,0,0,0,0,0,0}, {1464,0,0,1589,2,0,0,0,0,0,0}, {1465,0,0,1591,1,0,0,0,0,0,0},
    {1467,3,0,348,2,0,0,0,0,0,0}, {1468,0,0,1592,3,0,0,0,0,0,0}, {1469,0,0,1595,1,0,0,0,0,0,0},
    {1470,3,0,1596,0,0,0,0,0,0,0}, {1471,1,0,1596,1,0,0,0,0,0,0}, {1472,2,0,1597,2,0,0,0,0,0,0},
    {1473,0,0,1599,2,0,0,0,0,0,0}, {1475,0,0,1601,1,0,0,0,0,0,0}, {1476,0,0,1602,8,0,0,0,0,0,0},
    {1477,0,0,1610,1,0,0,0,0,0,0}, {1482,0,0,1611,10,0,0,0,0,0,0}, {1483,0,0,1621,1,0,0,0,0,0,0},
    {1484,0,0,1622,2,0,0,0,0,0,0}, {1485,1,0,1624,1,0,0,0,0,0,0}, {1486,0,0,1625,2,0,0,0,0,0,0},
    {1487,3,192,1627,0,1,128,2,0,0,0}, {1488,1,0,1627,1,0,0,0,0,0,0},
    {1489,0,0,1628,2,0,0,0,0,0,0}, {1490,0,0,1630,0,0,0,0,0,0,0},
    {1491,3,192,1630,0,0,256,2,0,0,0}, {1492,1,192,1630,1,0,50,0,0,0,0},
    {1493,0,1,1631,1,0,0,0,0,0,0}, {1494,0,1,1632,1,0,0,0,0,0,0}, {1496,3,0,350,1,0,0,0,0,0,0},
    {1504,0,0,1633,38,0,0,0,0,0,0}, {1508,0,0,1671,27,0,0,0,0,0,0}, {1509,3,0,351,3,0,0,0,0,0,0},
    {1510,3,0,354,1,0,0,0,0,0,0}, {1511,1,0,1698,1,0,0,0,0,0,0}, {1512,1,0,1699,1,0,0,0,0,0,0},
    {1513,0,0,1700,2,0,0,0,0,0,0}, {1514,3,0,355,1,0,0,0,0,0,0}, {1515,1,0,1702,1,0,0,0,0,0,0},
    {1516,3,0,356,3,0,0,0,0,0,0}, {1517,0,0,1703,2,0,0,0,0,0,0}, {1518,3,0,359,1,0,0,0,0,0,0},
    {1519,1,0,1705,1,0,0,0,0,0,0}, {1524,3,0,360,4,0,0,0,0,0,0}, {1526,0,0,1706,12,0,0,0,0,0,0},
    {1528,0,0,1718,1,0,0,0,0,0,0}, {1531,0,0,1719,7,0,0,0,0,0,0}, {1536,0,0,1726,25,0,0,0,0,0,0},
    {1537,3,0,364,1,0,0,0,0,0,0}, {1538,1,0,1751,1,0,0,0,0,0,0}, {1539,0,1,1752,1,0,0,0,0,0,0},
    {1540,1,0,1753,1,0,0,0,0,0,0}, {1548,3,0,365,7,0,0,0,0,0,0}, {1549,0,0,1754,2,0,0,0,0,0,0},
    {1550,1,0,1756,1,0,0,0,0,0,0}, {1551,5,64,1757,0,1,0,0,0,0,0}, {1552,1,0,1757,1,0,0,0,0,0,0},
    {1553,0,0,1758,2,0,0,0,0,0,0}, {1557,3,0,372,3,0,0,0,0,0,0}, {1560,0,0,1760,2,0,0,0,0,0,0},
    {1561,8,0,1762,0,0,0,0,0,0,0}, {1564,0,0,1762,3,0,0,0,0,0,0}, {1565,1,0,1765,1,0,0,0,0,0,0},
    {1566,0,0,1766,2,0,0,0,0,0,0}, {1569,3,0,375,2,0,0,0,0,0,0}, {1572,0,0,1768,2,0,0,0,0,0,0},
    {1574,0,0,1770,2,0,0,0,0,0,0}, {1577,0,0,1772,3,0,0,0,0,0,0}, {1578,1,0,1775,1,0,0,0,0,0,0},
    {1593,3,0,377,15,0,0,0,0,0,0}, {1594,0,1,1776,1,0,0,0,0,0,0}, {1596,0,0,1777,2,0,0,0,0,0,0},
    {1597,0,0,1779,0,0,0,0,0,0,0}, {1598,0,0,1779,4,0,0,0,0,0,0}, {1599,0,0,1783,1,0,0,0,0,0,0},
    {1600,0,0,1784,4,0,0,0,0,0,0}, {1601,0,0,1788,1,0,0,0,0,0,0}, {1602,0,0,1789,2,0,0,0,0,0,0},
    {1603,0,0,1791,1,0,0,0,0,0,0}, {1604,0,0,1792,2,0,0,0,0,0,0}, {1605,0,0,1794,1,0,0,0,0,0,0},
    {1606,0,0,1795,3,0,0,0,0,0,0}, {1607,0,0,1798,2,0,0,0,0,0,0}, {1608,0,0,1800,8,0,0,0,0,0,0},
    {1609,0,0,1808,5,0,0,0,0,0,0}, {1610,0,0,1813,11,0,0,0,0,0,0}, {1611,0,0,1824,1,0,0,0,0,0,0},
    {1612,0,0,1825,6,0,0,0,0,0,0}, {1613,0,8,1831,1,0,0,0,0,0,0}, {1614,0,0,1832,1,0,0,0,0,0,0},
    {1615,0,0,1833,5,0,0,0,0,0,0}, {1616,0,0,1838,3,0,0,0,0,0,0}, {1617,0,1,1841,1,0,0,0,0,0,0},
    {1618,0,0,1842,5,0,0,0,0,0,0}, {1620,0,0,1847,3,0,0,0,0,0,0}, {1621,0,0,1850,1,0,0,0,0,0,0},
    {1623,0,0,1851,24,0,0,0,0,0,0}, {1624,0,0,1875,1,0,0,0,0,0,0}, {1626,0,0,1876,4,0,0,0,0,0,0},
    {1627,0,0,1880,2,0,0,0,0,0,0}, {1628,0,0,1882,4,0,0,0,0,0,0}, {1629,0,0,1886,1,0,0,0,0,0,0},
    {1631,0,0,1887,7,0,0,0,0,0,0}, {1632,0,0,1894,2,0,0,0,0,0,0}, {1634,3,0,392,2,0,0,0,0,0,0},
    {1638,0,0,1896,3,0,0,0,0,0,0}, {1644,0,0,1899,7,0,0,0,0,0,0}, {1646,0,0,1906,2,0,0,0,0,0,0},
    {1647,1,0,1908,1,0,0,0,0,0,0}, {1648,1,0,1909,1,0,0,0,0,0,0}, {1649,0,0,1910,3,0,0,0,0,0,0},
    {1650,0,0,1913,4,0,0,0,0,0,0}, {1651,1,0,1917,1,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    9, 10, 11, 12, 13, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 34, 35, 36, 41,
    42, 50, 51, 52, 53, 54, 55, 59, 60, 61, 63, 64, 82, 63, 64, 63, 64, 105, 106, 107, 105, 106,
    107, 116, 117, 122, 123, 124, 133, 136, 137, 138, 139, 148, 149, 150, 151, 153, 154, 155,
    156, 157, 158, 159, 160, 161, 164, 165, 166, 193, 194, 195, 196, 133, 204, 208, 150, 209,
    149, 214, 215, 236, 237, 238, 239, 133, 300, 137, 305, 306, 307, 308, 325, 10, 9, 436, 437,
    438, 64, 50, 440, 441, 442, 443, 444, 445, 446, 456, 457, 456, 457, 467, 468, 137, 156, 493,
    137, 156, 495, 137, 156, 497, 2, 556, 209, 568, 569, 578, 579, 580, 581, 582, 583, 584, 585,
    588, 443, 589, 55, 590, 592, 593, 597, 55, 443, 599, 600, 601, 602, 676, 50, 441, 682, 683,
    684, 706, 63, 64, 63, 64, 742, 468, 758, 759, 116, 117, 133, 786, 787, 788, 137, 305, 139,
    802, 803, 807, 808, 809, 811, 812, 137, 816, 139, 811, 812, 862, 863, 864, 869, 870, 137,
    153, 155, 159, 161, 156, 158, 137, 159, 160, 161, 495, 914, 915, 916, 239, 923, 924, 945,
    946, 953, 954, 955, 956, 958, 959, 467, 960, 501, 762, 456, 1002, 1003, 1004, 208, 150, 209,
    149, 105, 106, 107, 1080, 1081, 1088, 1089, 1090, 1091, 802, 1092, 1093, 1094, 1100, 63, 64,
    1126, 1127, 136, 137, 138, 495, 55, 63, 64, 63, 64, 1195, 501, 1196, 456, 1204, 1205, 1206,
    1207, 1208, 1209, 1210, 1211, 1212, 1213, 501, 762, 1218, 1219, 1225, 1226, 1227, 1230, 1231,
    468, 1240, 1242, 468, 1244, 1245, 468, 1254, 1292, 2, 1230, 937, 1298, 1316, 1318, 467, 762,
    457, 1335, 1336, 1347, 1348, 64, 63, 578, 579, 1383, 580, 581, 582, 584, 585, 1384, 1385,
    436, 437, 438, 64, 50, 440, 441, 442, 443, 1389, 444, 445, 446, 133, 1416, 1417, 1438, 1439,
    1440, 1441, 204, 1442, 1443, 1444, 1445, 1446, 1447, 259, 1449, 1454, 1455, 1457, 1458, 1466,
    568, 1495, 137, 139, 497, 133, 1219, 137, 139, 156, 133, 1520, 1521, 1522, 1523, 133, 1541,
    1542, 1543, 1544, 1545, 1546, 1547, 1554, 1555, 1556, 1567, 1568, 1579, 229, 1580, 1581,
    1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 313, 1633,};

const std::uint16_t errors[] = {
    9, 569, 391, 59, 337, 68, 701, 9, 569, 391, 59, 596, 701, 9, 397, 569, 723, 391, 59, 68, 701,
    9, 492, 569, 391, 59, 9, 518, 569, 391, 59, 68, 701, 9, 518, 569, 391, 59, 68, 517, 701, 9,
    569, 391, 59, 701, 9, 518, 492, 569, 391, 59, 68, 517, 701, 9, 397, 518, 492, 607, 569, 391,
    59, 608, 68, 517, 701, 9, 569, 391, 59, 9, 659, 569, 391, 59, 68, 9, 569, 723, 391, 59, 68,
    701, 63, 9, 64, 62, 65, 569, 723, 391, 59, 68, 9, 145, 144, 569, 391, 59, 68, 701, 9, 569,
    391, 59, 9, 607, 569, 391, 59, 608, 68, 701, 9, 569, 391, 59, 337, 701, 9, 569, 391, 59, 608,
    68, 9, 569, 391, 59, 9, 397, 607, 569, 391, 681, 59, 608, 68, 701, 9, 569, 391, 59, 68, 9,
    569, 391, 59, 9, 569, 391, 59, 68, 701, 9, 569, 391, 59, 9, 569, 391, 59, 68, 9, 145, 569,
    391, 59, 68, 701, 9, 569, 391, 59, 68, 701, 9, 569, 391, 59, 68, 701, 9, 569, 391, 59, 9,
    551, 569, 391, 59, 68, 701, 9, 569, 391, 59, 337, 701, 9, 569, 391, 59, 337, 701, 9, 551,
    569, 391, 59, 701, 9, 569, 391, 59, 608, 68, 701, 9, 569, 391, 59, 608, 68, 701, 9, 569, 391,
    59, 68, 9, 569, 391, 59, 9, 607, 569, 391, 59, 608, 68, 701, 9, 569, 391, 59, 68, 9, 551,
    569, 391, 59, 337, 68, 701, 9, 569, 391, 59, 9, 569, 391, 59, 658, 68, 9, 551, 569, 391, 59,
    68, 701, 9, 569, 391, 59, 9, 569, 391, 59, 68, 9, 569, 391, 59, 9, 569, 391, 59, 68, 9, 569,
    391, 59, 68, 701, 9, 569, 391, 59, 9, 569, 391, 59, 68, 701, 9, 569, 391, 59, 701, 9, 569,
    391, 59, 337, 701, 9, 569, 391, 59, 701, 9, 569, 391, 59, 608, 68, 701, 9, 569, 391, 59, 68,
    9, 492, 569, 391, 59, 9, 569, 391, 59, 68, 9, 569, 391, 59, 9, 569, 391, 59, 9, 569, 391, 59,
    608, 68, 9, 569, 391, 59, 9, 569, 391, 59, 9, 659, 569, 27, 391, 59, 68, 9, 569, 723, 391,
    549, 59, 68, 9, 569, 391, 59, 68, 9, 397, 569, 391, 59, 9, 397, 569, 391, 59, 77, 9, 518,
    569, 391, 37, 59, 68, 517, 701, 9, 492, 569, 391, 59, 68, 701, 77, 9, 569, 391, 59, 596, 701,
    9, 569, 391, 59, 68, 9, 569, 391, 59, 68, 9, 569, 391, 59, 68, 9, 569, 391, 59, 68, 9, 397,
    551, 569, 391, 59, 68, 9, 551, 569, 391, 59, 68, 9, 569, 391, 59, 68, 701, 9, 492, 569, 391,
    59, 68, 9, 569, 723, 391, 59, 68, 9, 502, 488, 569, 723, 391, 59, 68, 9, 569, 391, 59, 68, 9,
    145, 518, 144, 569, 391, 59, 68, 701, 9, 607, 569, 391, 59, 608, 68, 701, 9, 569, 391, 59,
    337, 701, 9, 518, 492, 607, 569, 391, 59, 608, 68, 517, 701, 9, 607, 569, 391, 681, 59, 608,
    68, 701, 9, 551, 569, 391, 59, 68, 701, 9, 397, 607, 569, 391, 681, 59, 608, 68, 701,};

const OperationRow operations[] = {
    {1652,18,19,0,0,7,0,0,1653,1654}, {1655,99,100,0,7,6,0,0,1653,1654},
    {1656,103,104,0,13,8,2,0,1653,1654}, {1657,105,106,0,21,5,0,0,1653,1654},
    {1658,107,108,0,26,7,0,0,1653,1654}, {1659,109,110,0,33,8,0,0,1653,1654},
    {1660,111,112,0,41,5,0,0,1653,1654}, {1661,114,115,0,46,9,0,0,1653,1654},
    {1662,116,117,0,55,12,0,0,1653,1654}, {1663,164,165,0,67,4,0,0,1653,1654},
    {1664,166,167,0,71,6,0,0,1653,1654}, {1665,168,169,0,77,7,2,0,1653,1654},
    {1666,170,171,0,84,10,2,0,1653,1654}, {1667,172,173,0,94,8,2,0,1653,1654},
    {1668,174,175,0,102,4,0,0,1653,1654}, {1669,176,177,0,106,8,0,0,1653,1654},
    {1670,178,179,0,114,6,0,0,1653,1654}, {1671,180,181,0,120,6,2,0,1653,1654},
    {1672,182,183,0,126,4,0,0,1653,1654}, {1673,184,185,0,130,10,2,0,1653,1654},
    {1674,208,209,0,140,5,0,0,1653,1654}, {1675,210,211,0,145,4,0,0,1653,1654},
    {1676,212,213,0,149,6,1,0,1653,1654}, {1677,214,215,0,155,4,1,0,1653,1654},
    {1678,216,217,0,159,5,1,0,1653,1654}, {1679,220,221,0,164,7,1,0,1653,1654},
    {1680,218,219,0,171,6,1,0,1653,1654}, {1681,222,223,0,177,6,1,0,1653,1654},
    {1682,224,225,0,183,4,1,0,1653,1654}, {1683,226,227,0,187,7,1,0,1653,1654},
    {1684,230,233,0,194,6,1,0,1653,1654}, {1685,231,232,0,200,6,1,0,1653,1654},
    {1686,234,235,0,206,6,1,0,1653,1654}, {1687,236,237,0,212,7,1,0,1653,1654},
    {1688,238,239,0,219,7,1,0,1653,1654}, {1689,240,241,0,226,5,1,0,1653,1654},
    {1690,242,243,0,231,4,1,0,1653,1654}, {1691,244,245,0,235,8,1,0,1653,1654},
    {1692,246,247,0,243,5,1,0,1653,1654}, {1693,253,254,0,248,8,0,0,1653,1654},
    {1694,255,256,0,256,4,0,0,1653,1654}, {1695,286,287,0,260,6,0,0,1653,1654},
    {1696,358,359,0,266,7,1,0,1653,1654}, {1697,400,401,0,273,4,1,1,1653,1654},
    {1698,402,403,0,277,5,1,2,1653,1654}, {1699,404,405,0,282,4,1,3,1653,1654},
    {1700,406,407,0,286,5,1,4,1653,1654}, {1701,408,409,0,291,6,1,0,1653,1654},
    {1702,410,411,0,297,4,1,0,1653,1654}, {1703,412,413,0,301,6,1,0,1653,1654},
    {1704,414,415,0,307,5,1,5,1653,1654}, {1705,416,417,0,312,6,1,6,1653,1654},
    {1706,418,419,0,318,5,1,7,1653,1654}, {1707,420,421,0,323,7,1,0,1653,1654},
    {1708,424,425,0,330,5,1,8,1653,1654}, {1709,422,423,0,335,5,1,9,1653,1654},
    {1710,426,427,0,340,5,1,0,1653,1654}, {1711,428,429,0,345,4,1,10,1653,1654},
    {1712,430,431,0,349,4,1,11,1653,1654}, {1713,432,433,0,353,6,1,12,1653,1654},
    {1714,532,533,0,359,4,0,0,1653,1654}, {1715,530,531,0,363,4,0,0,1653,1654},
    {1716,534,535,0,367,7,0,0,1653,1654}, {1717,536,537,0,374,7,0,0,1653,1654},
    {1718,538,539,0,381,5,0,0,1653,1654}, {1719,540,541,0,386,5,0,0,1653,1654},
    {1720,542,543,0,391,5,0,0,1653,1654}, {1721,557,558,0,396,10,0,0,1653,1654},
    {1722,632,633,0,406,7,0,0,1653,1654}, {1723,635,636,0,413,7,0,0,1653,1654},
    {1724,638,639,0,420,5,0,0,1653,1654}, {1725,643,644,0,425,5,0,0,1653,1654},
    {1726,645,646,0,430,5,0,0,1653,1654}, {1727,647,648,0,435,5,0,0,1653,1654},
    {1728,654,655,0,440,7,0,0,1653,1654}, {1729,702,703,0,447,6,0,0,1653,1654},
    {1730,704,705,0,453,6,0,0,1653,1654}, {1731,706,707,0,459,6,0,0,1653,1654},
    {1732,708,709,0,465,6,0,0,1653,1654}, {1733,710,711,0,471,8,0,0,1653,1654},
    {1734,712,713,0,479,5,0,0,1653,1654}, {1735,714,715,0,484,9,0,0,1653,1654},
    {1736,716,717,0,493,8,0,0,1653,1654}, {1737,721,722,0,501,6,0,0,1653,1654},
    {1738,727,728,0,507,11,0,0,1653,1654}, {1739,725,726,0,518,9,0,0,1653,1654},
    {1740,729,730,0,527,7,0,0,1653,1654}, {1741,731,732,0,534,10,0,0,1653,1654},};

const PageRow pages[] = {
    {612,612,611,0,179}, {612,612,611,0,296}, {612,612,611,0,1027}, {612,612,611,0,1031},
    {612,612,611,0,1044}, {612,612,611,0,1047}, {612,612,611,0,1051}, {612,612,611,0,1056},
    {612,612,611,0,1056}, {612,612,611,0,1065}, {612,612,611,0,1068}, {612,612,611,0,1073},};

const WaiterRow waiters[] = {
    {1746,1679,15,8,0,2}, {1752,1680,15,8,2,2}, {1753,1680,15,8,4,5}, {1755,1682,15,8,9,3},
    {1756,1682,15,8,12,1}, {1758,1689,15,40,13,2}, {1761,1689,15,40,15,4},
    {1763,1692,6,100,19,3}, {1764,1692,6,100,22,1},};

const AcceptorRow acceptors[] = {
    {1742,1743,1744,137}, {1745,1743,1744,156}, {1742,1747,1748,441}, {1745,1749,1750,1751},
    {1742,1747,1748,440}, {1745,1749,1748,441}, {1745,1749,1748,446}, {1745,1749,1748,445},
    {1745,1749,1750,1751}, {1742,1743,1754,137}, {1745,1743,1754,156}, {1745,1743,1754,495},
    {1742,1743,1754,495}, {1745,1749,1750,1751}, {1742,1749,1757,139}, {1745,1749,1750,1751},
    {1745,1749,1757,305}, {1745,1749,1757,139}, {1742,1743,1759,1760}, {1745,1749,1762,441},
    {1745,1749,1750,1751}, {1742,1747,1762,676}, {1742,1747,1762,441},};

}  // namespace

const ServiceTable ecs_table = {
    {1,2,3,1,1,4,5,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
