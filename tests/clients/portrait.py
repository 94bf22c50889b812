"""What an account holds, told without ids: names stand where ids do, so that two accounts can be compared."""
import json


def portrait(client, addresses=()):
    """`addresses` names what else stands for a NAT gateway's: {address: name}."""
    return {**network(client, dict(addresses)), **balancer(client), **service(client), **delivery(client), **account(client)}


def picked(document, *members):
    return {one: document[one] for one in members if one in document}


def network(client, named):
    ec2 = client("ec2")
    groups = {one["GroupId"]: one for one in ec2.describe_security_groups()["SecurityGroups"]}
    lists = {one["PrefixListId"]: one["PrefixListName"] for one in ec2.describe_managed_prefix_lists()["PrefixLists"]}
    nats = ec2.describe_nat_gateways()["NatGateways"]
    subnets = {one["SubnetId"]: one for one in ec2.describe_subnets()["Subnets"]}
    addresses = named | {address["PublicIp"] + "/32": "nat " + subnets[nat["SubnetId"]]["AvailabilityZone"]
                 for nat in nats for address in nat["NatGatewayAddresses"]}
    cloudflare = next((one for one, name in lists.items() if name == "bash-dog-cloudflare-v4"), None)
    entries = ec2.get_managed_prefix_list_entries(PrefixListId=cloudflare)["Entries"] if cloudflare else []
    return {
        "vpc": [one["CidrBlock"] for one in ec2.describe_vpcs()["Vpcs"]],
        "subnets": {one["CidrBlock"]: {"zone": one["AvailabilityZone"], "leads": way_out(ec2, one["SubnetId"])}
                    for one in subnets.values()},
        "nat": sorted(subnets[one["SubnetId"]]["AvailabilityZone"] for one in nats),
        "endpoints": sorted(one["ServiceName"] for one in ec2.describe_vpc_endpoints()["VpcEndpoints"]),
        "prefix list": sorted(one["Cidr"] for one in entries),
        "security groups": {one["GroupName"]: {"in": rules(one["IpPermissions"], groups, lists, addresses),
                                               "out": rules(one["IpPermissionsEgress"], groups, lists, addresses)}
                            for one in groups.values() if one["GroupName"] != "default"},
    }


def way_out(ec2, subnet):
    tables = ec2.describe_route_tables(Filters=[{"Name": "association.subnet-id", "Values": [subnet]}])["RouteTables"]
    ways = [route for table in tables for route in table["Routes"] if route.get("DestinationCidrBlock") == "0.0.0.0/0"]
    return ["nat" if "NatGatewayId" in way else "internet" for way in ways]


def rules(permissions, groups, lists, addresses):
    told = []
    for one in permissions:
        ports = f"{one['IpProtocol']} {one.get('FromPort')}-{one.get('ToPort')}"
        told += [f"{ports} {addresses.get(each['CidrIp'], each['CidrIp'])}" for each in one.get("IpRanges", [])]
        told += [f"{ports} {lists[each['PrefixListId']]}" for each in one.get("PrefixListIds", [])]
        told += [f"{ports} {groups[each['GroupId']]['GroupName']}" for each in one.get("UserIdGroupPairs", [])]
    return sorted(told)


def balancer(client):
    elb = client("elbv2")
    found = elb.describe_load_balancers(Names=["bash-dog"])["LoadBalancers"][0]
    groups = {one["TargetGroupArn"]: one for one in elb.describe_target_groups()["TargetGroups"]}
    certificates = {one["CertificateArn"]: one["DomainName"]
                    for one in client("acm").list_certificates()["CertificateSummaryList"]}

    def action(one):
        forward = one.get("ForwardConfig", {}).get("TargetGroups", [])
        # The route that a first deployment group rewrites says the same with a weight.
        on = [groups[each["TargetGroupArn"]]["TargetGroupName"] for each in forward if each.get("Weight", 1)]
        return {"type": one["Type"], "groups": on, **picked(one, "RedirectConfig")}

    return {
        "balancer": picked(found, "LoadBalancerName", "Scheme", "Type", "IpAddressType", "State"),
        "listeners": {one["Port"]: {**picked(one, "Protocol", "SslPolicy"),
                                    "certificates": [certificates.get(each["CertificateArn"])
                                                     for each in one.get("Certificates", [])],
                                    "actions": [action(each) for each in one["DefaultActions"]]}
                      for one in elb.describe_listeners(LoadBalancerArn=found["LoadBalancerArn"])["Listeners"]},
        "target groups": {one["TargetGroupName"]: {
            **{member: value for member, value in one.items()
               if member not in ("TargetGroupArn", "VpcId", "LoadBalancerArns")},
            "attributes": attributes(elb.describe_target_group_attributes(TargetGroupArn=arn)),
            "targets": [each["TargetHealth"]["State"]
                        for each in elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]]}
                          for arn, one in groups.items()},
    }


def attributes(answer):
    return {one["Key"]: one["Value"] for one in answer["Attributes"]}


def service(client):
    ecs = client("ecs")
    found = ecs.describe_services(cluster="bash-dog", services=["bash-dog"])["services"][0]
    revision = ecs.describe_task_definition(taskDefinition=found["taskDefinition"])["taskDefinition"]
    containers = [{**one, "image": one["image"].split("@")[0].split(":")[0],
                   "secrets": [secret["name"] for secret in one.get("secrets", [])]}
                  for one in revision["containerDefinitions"]]
    return {
        "cluster": picked(ecs.describe_clusters(clusters=["bash-dog"])["clusters"][0], "clusterName", "status"),
        "service": picked(found, "serviceName", "status", "desiredCount", "runningCount", "launchType",
                          "platformVersion", "deploymentController", "healthCheckGracePeriodSeconds",
                          "schedulingStrategy", "propagateTags", "enableExecuteCommand"),
        "task definition": {**picked(revision, "family", "revision", "cpu", "memory", "networkMode", "taskRoleArn",
                                     "executionRoleArn", "requiresCompatibilities", "runtimePlatform"),
                            "containers": containers},
        "images": {one["repositoryName"]: picked(one, "imageTagMutability", "imageScanningConfiguration")
                   for one in client("ecr").describe_repositories()["repositories"]},
    }


def delivery(client):
    deploy = client("codedeploy")
    group = deploy.get_deployment_group(applicationName="bash-dog", deploymentGroupName="bash-dog")["deploymentGroupInfo"]
    for one in group["loadBalancerInfo"]["targetGroupPairInfoList"]:
        for route in ("prodTrafficRoute", "testTrafficRoute"):
            one[route] = len(one[route]["listenerArns"])
    group.pop("deploymentGroupId")
    alarms = {one["AlarmName"]: {member: value for member, value in one.items() if member in (
        "ComparisonOperator", "EvaluationPeriods", "DatapointsToAlarm", "Threshold", "TreatMissingData", "MetricName",
        "Statistic", "Period", "StateValue")} | {"expressions": [each.get("Expression") for each in one.get("Metrics", [])]}
              for one in client("cloudwatch").describe_alarms()["MetricAlarms"]}
    return {"deployment group": group, "alarms": alarms}


def account(client):
    iam = client("iam")
    roles = [one for one in iam.list_roles()["Roles"] if one["RoleName"].startswith("bash-dog-")]
    return {
        "roles": {one["RoleName"]: {
            "trust": one["AssumeRolePolicyDocument"],
            "attached": [each["PolicyName"]
                         for each in iam.list_attached_role_policies(RoleName=one["RoleName"])["AttachedPolicies"]],
            "policies": {name: iam.get_role_policy(RoleName=one["RoleName"], PolicyName=name)["PolicyDocument"]
                         for name in iam.list_role_policies(RoleName=one["RoleName"])["PolicyNames"]}} for one in roles},
        "logs": {one["logGroupName"]: one.get("retentionInDays")
                 for one in client("logs").describe_log_groups()["logGroups"]},
        "secrets": {one["Name"]: sorted(json.loads(
            client("secretsmanager").get_secret_value(SecretId=one["Name"])["SecretString"]))
                    for one in client("secretsmanager").list_secrets()["SecretList"]},
    }
