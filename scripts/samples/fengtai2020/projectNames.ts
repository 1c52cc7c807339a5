/** The project that experts evaluated in a report; the twelve others have self-evaluation forms. */
export const evaluatedProject = '工会工作者人员经费';

export const cardProject = '京卡服务项目宣传活动费';
