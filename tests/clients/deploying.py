"""What the tests' own scripts deploy: a new revision of what serves, by its AppSpec."""
import json

MEMBERS = ("family", "taskRoleArn", "executionRoleArn", "networkMode", "containerDefinitions",
           "volumes", "requiresCompatibilities", "cpu", "memory")


def next_revision(ecs):
    """The document to register, and the AppSpec's balancer entry."""
    service = ecs.describe_services(cluster="bash-dog", services=["bash-dog"])["services"][0]
    now = ecs.describe_task_definition(taskDefinition=service["taskDefinition"])["taskDefinition"]
    balancer = service["loadBalancers"][0]
    return ({name: now[name] for name in MEMBERS if name in now},
            {"ContainerName": balancer["containerName"],
             "ContainerPort": balancer["containerPort"]})


def app_spec(task_definition, balancer):
    return {"version": 0.0, "Resources": [{"TargetService": {
        "Type": "AWS::ECS::Service", "Properties": {
            "TaskDefinition": task_definition, "LoadBalancerInfo": balancer}}}]}


def deployed(client):
    """`client` makes one of a service; the deployment's id."""
    ecs, deploy = client("ecs"), client("codedeploy")
    document, balancer = next_revision(ecs)
    revision = ecs.register_task_definition(**document)
    spec = app_spec(revision["taskDefinition"]["taskDefinitionArn"], balancer)
    application = deploy.list_applications()["applications"][0]
    group = deploy.list_deployment_groups(applicationName=application)["deploymentGroups"][0]
    return deploy.create_deployment(
        applicationName=application, deploymentGroupName=group,
        revision={"revisionType": "AppSpecContent",
                  "appSpecContent": {"content": json.dumps(spec)}})["deploymentId"]
