"""Another web page in the same browser cannot steer the rehearsal."""

import httpx

from bot.rehearsal import Rehearsal


async def test_a_foreign_page_is_refused_and_the_own_one_is_not(rehearsal: Rehearsal) -> None:
    person = {"first_name": "Amina", "language_code": "en"}
    async with httpx.AsyncClient(base_url=rehearsal.url) as client:
        foreign = {"Origin": "http://elsewhere.example"}
        refused = await client.post("/rehearsal/people", json=person, headers=foreign)
        assert refused.status_code == 403
        own = await client.post("/rehearsal/people", json=person, headers={"Origin": rehearsal.url})
        assert own.status_code == 200
        module = await client.get("/page/app.js")
        assert module.headers["Cache-Control"] == "no-cache"
