"""The create calls of the sample project build the article's world from an empty account, over the wire; what stands there
then is what the world file bash-dog says, as far as both speak of it.

calls.py GREENROOM AWS CALLS: CALLS is the sample's world.calls.json; its ids are placeholders, each becomes what the
creating call returned.
"""
import json
import os
import sys

from building import active_zone, proven, pushed
from portrait import portrait
from serving import Server

PROJECT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../scenarios/projects/bash-dog")
SUBNETS = ("subnet-public-a", "subnet-public-b", "subnet-task-a", "subnet-task-b")
GROUPS = {"bash-dog-alb": "sg-alb", "bash-dog-task": "sg-task", "bash-dog-hook": "sg-hook"}


class Builder:
    """Makes the calls in their order, and before some of them what they imply."""

    def __init__(self, server, calls):
        self.server, self.calls = server, calls
        self.became = {}  # placeholder: what it became
        self.listeners = {}
        self.subnets = iter(SUBNETS)
        self.arns = self.placeholders()

    def placeholders(self):
        """The ARNs and ids that the calls name, by what makes them."""
        def named(member, service, operation, where=lambda _: True):
            return next(one[member] for kind, call, one in self.calls
                        if (kind, call) == (service, operation) and where(one))
        balancer = named("LoadBalancerArn", "elbv2", "ModifyLoadBalancerAttributes")
        pair = next(one for _, call, one in self.calls if call == "CreateDeploymentGroup")[
            "loadBalancerInfo"]["targetGroupPairInfoList"][0]
        groups = [one["TargetGroupArn"] for _, call, one in self.calls if call == "ModifyTargetGroupAttributes"]
        secure = next(one for _, call, one in self.calls if call == "CreateListener" and "Certificates" in one)
        return {"balancer": balancer, "certificate": secure["Certificates"][0]["CertificateArn"],
                443: pair["prodTrafficRoute"]["listenerArns"][0], 8443: pair["testTrafficRoute"]["listenerArns"][0],
                **{arn.split("/")[1]: arn for arn in groups}}

    def filled(self, given):
        text = json.dumps(given)
        # Dimensions of alarms name a balancer and a group by the ends of their ARNs.
        for placeholder, made in self.became.items():
            text = text.replace(placeholder, made)
            if placeholder.startswith("arn:aws:elasticloadbalancing"):
                for kind in (":loadbalancer/", ":"):
                    if kind in placeholder and "listener" not in placeholder:
                        text = text.replace('"' + placeholder.rsplit(kind, 1)[1] + '"',
                                            '"' + made.rsplit(kind, 1)[1] + '"')
        return json.loads(text)

    def build(self):
        for service, operation, given in self.calls:
            before = getattr(self, "before_" + operation, None)
            if before:
                before(given)
            client = self.server.client(service)
            method = next(name for name, one in client.meta.method_to_api_mapping.items() if one == operation)
            answer = getattr(client, method)(**self.filled(given))
            after = getattr(self, "after_" + operation, None)
            if after:
                after(given, answer)

    def after_CreateVpc(self, _, answer):
        self.became["vpc-0b1d0"] = answer["Vpc"]["VpcId"]

    def after_CreateSubnet(self, _, answer):
        self.became[next(self.subnets)] = answer["Subnet"]["SubnetId"]

    def after_CreateInternetGateway(self, _, answer):
        ec2, vpc = self.server.client("ec2"), self.became["vpc-0b1d0"]
        gateway = answer["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
        for zone, number in (("a", 11), ("b", 12)):
            ec2.associate_route_table(RouteTableId=table, SubnetId=self.became["subnet-public-" + zone])
            address = ec2.allocate_address(Domain="vpc")
            self.became["eipalloc-" + zone] = address["AllocationId"]
            self.became[f"198.51.100.{number}"] = address["PublicIp"]

    def after_CreateNatGateway(self, given, answer):
        """The route of the zone's task subnet; the endpoint that comes later names its table."""
        ec2, nat = self.server.client("ec2"), answer["NatGateway"]["NatGatewayId"]
        zone = given["SubnetId"][-1]
        ec2.get_waiter("nat_gateway_available").wait(NatGatewayIds=[nat], WaiterConfig={"Delay": 0})
        table = ec2.create_route_table(VpcId=self.became["vpc-0b1d0"])["RouteTable"]["RouteTableId"]
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=nat)
        ec2.associate_route_table(RouteTableId=table, SubnetId=self.became["subnet-task-" + zone])
        self.became["rtb-task-" + zone] = table

    def after_CreateManagedPrefixList(self, _, answer):
        self.became["pl-cloudflare"] = answer["PrefixList"]["PrefixListId"]

    def after_CreateSecurityGroup(self, given, answer):
        self.became[GROUPS[given["GroupName"]]] = answer["GroupId"]
        self.server.client("ec2").revoke_security_group_egress(  # as made, it lets everything out
            GroupId=answer["GroupId"], IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])

    def after_CreateSecret(self, _, answer):
        self.secret = answer["ARN"]

    def after_RequestCertificate(self, _, answer):
        acm, arn = self.server.client("acm"), answer["CertificateArn"]
        self.became[self.arns["certificate"]] = arn
        options = acm.describe_certificate(CertificateArn=arn)["Certificate"]["DomainValidationOptions"]
        records = [one["ResourceRecord"] for one in options]
        proven(self.server, active_zone(self.server, "bash-dog.example"),
               [{"name": one["Name"], "type": one["Type"], "content": one["Value"]} for one in records])
        acm.get_waiter("certificate_validated").wait(CertificateArn=arn, WaiterConfig={"Delay": 0})

    def after_CreateLoadBalancer(self, _, answer):
        self.became[self.arns["balancer"]] = answer["LoadBalancers"][0]["LoadBalancerArn"]

    def after_CreateTargetGroup(self, given, answer):
        self.became[self.arns[given["Name"]]] = answer["TargetGroups"][0]["TargetGroupArn"]

    def after_CreateListener(self, given, answer):
        if given["Port"] in self.arns:
            self.became[self.arns[given["Port"]]] = answer["Listeners"][0]["ListenerArn"]

    def before_CreateService(self, _):
        """The first revision: the project's task definition, with the images that were pushed."""
        ecr = self.server.client("ecr")
        registry = ecr.describe_repositories()["repositories"][0]["registryId"] + ".dkr.ecr.us-east-2.amazonaws.com"
        with open(os.path.join(PROJECT, "taskdef.json"), encoding="utf-8") as file:
            document = json.load(file)
        for container in document["containerDefinitions"]:
            repository = "bash-dog/" + container["name"]
            container["image"] = f"{registry}/{repository}@{pushed(ecr, repository, 'v1')}"
            for secret in container.get("secrets", []):
                secret["valueFrom"] = self.secret + ":" + ":".join(secret["valueFrom"].split(":")[-3:])
        self.server.client("ecs").register_task_definition(**document)


def differences(built, told, path=""):
    """Where two portraits say otherwise, one line each."""
    if isinstance(built, dict) and isinstance(told, dict):
        for key in sorted({*built, *told}):
            if key not in built or key not in told:
                yield f"{path}/{key}: only {'the calls' if key in built else 'the world file'}"
            else:
                yield from differences(built[key], told[key], f"{path}/{key}")
    elif built != told:
        yield f"{path}: the calls {built!r}, the world file {told!r}"


# What one of the two does not speak of. A world file tells who may reach whom and not what they may reach; the calls leave
# out what only the engine and the pipeline need.
SAID_BY_ONE = (
    "/roles/bash-dog-codebuild/policies/build", "/roles/bash-dog-deployer",
    "/roles/bash-dog-ecs-execution/trust", "/roles/bash-dog-ecs-task/trust",  # aws:SourceAccount: the calls alone
    "/security groups/bash-dog-alb/out", "/security groups/bash-dog-task/out", "/security groups/bash-dog-hook",
)
# The world file names the addresses of its NAT gateways; where they are allocated they are others.
NAT = {"198.51.100.11/32": "nat us-east-2a", "198.51.100.12/32": "nat us-east-2b"}


def the_sample_s_calls_build_what_the_world_file_says():
    with open(sys.argv[3], encoding="utf-8") as file:
        calls = json.load(file)
    assert len(calls) == 59, len(calls)
    with Server("--world", "empty") as empty, Server("--world", "bash-dog") as bash_dog:
        Builder(empty, calls).build()
        empty.control("/clock/advance", "POST", {"by": "10m"})
        found = list(differences(portrait(empty.client), portrait(bash_dog.client, NAT)))
        unlike = [one for one in found if not one.startswith(SAID_BY_ONE)]
        assert unlike == [], "\n".join(unlike)
        silent = [path for path in SAID_BY_ONE if not any(one.startswith(path) for one in found)]
        assert silent == [], f"these are alike: {silent}"


if not os.path.isfile(sys.argv[3]):
    print("skipped: the sample's calls are not there:", sys.argv[3])
    sys.exit(77)
for claim in (the_sample_s_calls_build_what_the_world_file_says,):
    claim()
    print("ok", claim.__name__.replace("_s_", "'s_").replace("_", " "), flush=True)
