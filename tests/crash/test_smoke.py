"""A short campaign; `make crash` runs the long one."""

from tests.crash.campaign import Campaign


async def test_a_few_kills_break_no_promise() -> None:
    result = await Campaign(kills=6, people=5, seed=11).run()
    assert result.broken == []
    assert result.kills == 6
    assert result.recorded + result.promised == result.people
