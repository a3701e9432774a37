"""A short campaign; `make crash` runs the long one."""

from tests.crash.broadcast import BroadcastCampaign
from tests.crash.campaign import Campaign
from tests.crash.deaths import Trap, planned, planned_in_a_broadcast


async def test_a_few_kills_break_no_promise() -> None:
    result = await Campaign(kills=5, people=6, seed=4).run()
    assert result.broken == []
    assert result.kills == 5
    assert result.recorded + result.promised == result.signers


async def test_a_few_kills_in_a_broadcast_lose_nobody() -> None:
    result = await BroadcastCampaign(kills=2, recipients=100, seed=4).run()
    assert result.broken == []
    assert result.copies.missing == 0


def test_six_kills_of_a_broadcast_come_to_each_of_its_points() -> None:
    deaths = planned_in_a_broadcast(6, 100, seed=7)
    points = {death.point for death in deaths if isinstance(death, Trap)}
    assert points == {"before-claim", "after-claim", "after-sending", "before-settling"}
    assert deaths == planned_in_a_broadcast(6, 100, seed=7)


def test_fifty_kills_come_to_each_named_point_five_times() -> None:
    points = [death.point for death in planned(50, seed=7) if isinstance(death, Trap)]
    assert len(points) == 30
    assert {points.count(point) for point in points} == {5}


def test_a_campaign_can_be_repeated() -> None:
    assert planned(50, seed=7) == planned(50, seed=7)
    assert planned(50, seed=7) != planned(50, seed=8)
